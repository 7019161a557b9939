-- one row per hotspot whose weeks and communes cannot all be true
with place as (
	select
		hotspot_id,
		week_on,
		count(*) filter (where is_member) as member_count,
		sum(observed) filter (where is_member) as observed,
		sum(negative) filter (where is_member) as negative
	from fct_hotspot_place
	group by hotspot_id, week_on
),
week as (
	select
		week.hotspot_id,
		min(week.week_on) as first_week_on,
		max(week.week_on) as last_week_on,
		count(*) as week_count,
		min(week.week_on) filter (where week.is_flagged) as flagged_week_on,
		bool_or(week.is_flagged and week.score < week.threshold) as is_flagged_below,
		bool_or(week.is_flagged and week.observed < 5) as is_flagged_with_few,
		bool_or(
			place.hotspot_id is null
			or place.member_count <> week.commune_count
			or place.observed <> week.observed
			or place.negative <> week.negative
		) as differs_from_places
	from fct_hotspot_week as week
	left join place using (hotspot_id, week_on)
	group by week.hotspot_id
)
select hotspot.hotspot_id as offending_key
from fct_hotspot as hotspot
left join week using (hotspot_id)
where week.hotspot_id is null
	or week.first_week_on <> hotspot.first_week_on
	or week.last_week_on <> hotspot.last_week_on
	-- one state in every week from the first to the last
	or week.week_count <> (week.last_week_on - week.first_week_on) // 7 + 1
	or week.flagged_week_on is distinct from hotspot.flagged_week_on
	or week.is_flagged_below
	or week.is_flagged_with_few
	or week.differs_from_places
	or hotspot.hotspot_id = hotspot.merged_into
	or hotspot.merged_into not in (select hotspot_id from fct_hotspot)
	or hotspot.issue not in (select issue from dim_issue)
union all
select hotspot_id
from fct_hotspot
group by hotspot_id
having count(*) > 1
order by offending_key;
