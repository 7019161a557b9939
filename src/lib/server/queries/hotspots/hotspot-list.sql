-- one row per hotspot of the view in its last week, the highest score first; those at the threshold before
-- those below it
with member as (
	select
		hotspot_id,
		week_on,
		list(commune_code order by position) as commune_codes,
		list(province_code order by position) as province_codes
	from hotspot_place
	where is_member
	group by hotspot_id, week_on
)
select
	h.hotspot_id,
	h.dataset,
	h.issue,
	h.issue_group,
	h.first_week_on,
	h.flagged_week_on,
	h.is_current,
	h.recurs_of,
	h.merged_into,
	h.is_planted,
	m.commune_codes,
	list_filter(
		m.province_codes,
		(code, place) -> list_position(m.province_codes, code) = place
	) as province_codes,
	w.* exclude (hotspot_id)
from hotspot as h
inner join hotspot_week as w on w.hotspot_id = h.hotspot_id and w.week_on = h.last_week_on
-- One that has left all that the viewer may see has no row.
inner join member as m on m.hotspot_id = h.hotspot_id and m.week_on = h.last_week_on
where ($hotspot_id::varchar is null or h.hotspot_id = $hotspot_id::varchar)
	and ($hotspot_id::varchar is not null or h.is_current)
	and (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], h.issue))
	and (len($groups::varchar[]) = 0 or list_contains($groups::varchar[], h.issue_group))
	and ($province::varchar is null or list_contains(m.province_codes, $province::varchar))
	and ($commune::varchar is null or list_contains(m.commune_codes, $commune::varchar))
order by w.is_flagged desc, w.score desc, h.hotspot_id
