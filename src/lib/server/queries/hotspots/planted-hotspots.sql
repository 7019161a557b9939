-- one row per planted hotspot: where and when, and which hotspot of the detector first overlapped it
with truth as (
	select
		planted_id,
		kind,
		issue,
		list(commune_code order by commune_code) as commune_codes,
		from_on,
		to_on
	from planted_hotspot
	group by planted_id, kind, issue, from_on, to_on
),
found as (
	select
		truth.planted_id,
		min(week.week_on) as flagged_week_on,
		arg_min(hotspot.hotspot_id, (week.week_on, hotspot.hotspot_id)) as hotspot_id
	from truth
	inner join hotspot on hotspot.issue = truth.issue
	inner join hotspot_week as week
		on week.hotspot_id = hotspot.hotspot_id
		and week.is_flagged
		and week.week_on + 7 > truth.from_on
		and week.week_on < truth.to_on
	where exists (
		select 1
		from hotspot_place as place
		where place.hotspot_id = hotspot.hotspot_id
			and place.week_on = week.week_on
			and place.is_member
			and list_contains(truth.commune_codes, place.commune_code)
	)
	group by truth.planted_id
)
select
	truth.planted_id,
	truth.kind,
	truth.issue,
	truth.commune_codes,
	truth.from_on,
	truth.to_on,
	found.hotspot_id,
	found.flagged_week_on,
	-- a hotspot in the week that it was planted in has waited for none
	((found.flagged_week_on - truth.from_on) // 7)::integer as delay_weeks
from truth
left join found using (planted_id)
order by truth.from_on, truth.planted_id
