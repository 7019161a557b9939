-- what detection says of the weeks up to the last whole one, from the work store
insert into meta_detection by name
select *, $detector_version::varchar as detector_version, $weeks_needed::integer as weeks_needed
from detection.hotspot_span
order by dataset;

-- of a usual week, the median of the eight before, how many reports have come
insert into meta_hotspot_week by name
with total as (
	select dataset, week_on, sum(n) as n
	from detection.hotspot_cell
	group by dataset, week_on
),
usual as (
	select
		week.dataset,
		week.week_on,
		week.n / nullif(median(before.n), 0) as share
	from total as week
	left join total as before
		on before.dataset = week.dataset
		and before.week_on < week.week_on
		and before.week_on >= week.week_on - 56
	group by week.dataset, week.week_on, week.n
)
select budget.*, least(usual.share, 1) as completeness
from work.hotspot_budget_week as budget
inner join detection.hotspot_span as span using (dataset)
left join usual using (dataset, week_on)
where budget.week_on <= span.last_week_on
order by dataset, week_on, budget;

insert into fct_hotspot_week by name
select week.* exclude (dataset, issue, first_week_on, recurs_of)
from work.hotspot_week as week
inner join detection.hotspot_span as span using (dataset)
where week.week_on <= span.last_week_on
order by hotspot_id, week_on;

-- what lies beside a hotspot is shown of its last week
insert into fct_hotspot_place by name
with hotspot as (
	select hotspot_id, max(week_on) as last_week_on
	from fct_hotspot_week
	group by hotspot_id
)
select place.* exclude (dataset), commune.province_code
from work.hotspot_place as place
inner join hotspot using (hotspot_id)
inner join dim_commune as commune on commune.code = place.commune_code
where place.week_on <= hotspot.last_week_on
	and (place.is_member or place.week_on = hotspot.last_week_on)
order by hotspot_id, week_on, position;

insert into fct_hotspot_turn by name
select turn.* exclude (dataset)
from work.hotspot_turn as turn
inner join detection.hotspot_span as span using (dataset)
where turn.week_on <= span.last_week_on
order by hotspot_id, week_on, position;

insert into fct_hotspot_truth by name
select *
from work.hotspot_truth
where exists (select 1 from meta_dataset where dataset = 'example')
order by planted_id, commune_code;

insert into fct_hotspot by name
with hotspot as (
	select
		week.hotspot_id,
		week.dataset,
		week.issue,
		min(week.first_week_on) as first_week_on,
		min(week.week_on) filter (where week.is_flagged) as flagged_week_on,
		max(week.week_on) as last_week_on,
		max(week.week_on) = any_value(span.last_week_on) as is_current,
		any_value(week.recurs_of) as recurs_of
	from work.hotspot_week as week
	inner join detection.hotspot_span as span using (dataset)
	where week.week_on <= span.last_week_on
	group by week.hotspot_id, week.dataset, week.issue
),
merged as (
	-- Both hotspots of a merger have the turn; the one that ended has no week from then on.
	select turn.hotspot_id, arg_min(turn.other_id, turn.week_on) as merged_into
	from fct_hotspot_turn as turn
	inner join hotspot on hotspot.hotspot_id = turn.hotspot_id and turn.week_on > hotspot.last_week_on
	where turn.turn = 'merged'
	group by turn.hotspot_id
),
planted as (
	select distinct place.hotspot_id
	from fct_hotspot_place as place
	inner join hotspot using (hotspot_id)
	inner join fct_hotspot_truth as truth
		on truth.issue = hotspot.issue
		and truth.commune_code = place.commune_code
		and truth.from_on < place.week_on + 7
		and truth.to_on > place.week_on
	where place.is_member and hotspot.dataset = 'example'
)
select
	hotspot.*,
	coalesce(issue.issue_group, split_part(hotspot.issue, '.', 1)) as issue_group,
	merged.merged_into,
	if(
		hotspot.dataset = 'example' and exists (select 1 from fct_hotspot_truth),
		planted.hotspot_id is not null,
		null
	) as is_planted
from hotspot
left join dim_issue as issue using (issue)
left join merged using (hotspot_id)
left join planted using (hotspot_id)
order by hotspot_id;
