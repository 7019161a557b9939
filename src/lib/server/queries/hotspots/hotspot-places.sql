-- one row per commune of one hotspot, and beside it, in its last week: members first, the largest excess first
select
	p.commune_code,
	p.is_member,
	p.observed,
	p.expected,
	p.negative,
	p.negative_expected,
	h.issue,
	w.week_on,
	w.window_weeks
from hotspot as h
inner join hotspot_week as w on w.hotspot_id = h.hotspot_id and w.week_on = h.last_week_on
inner join hotspot_place as p on p.hotspot_id = h.hotspot_id and p.week_on = h.last_week_on
where h.hotspot_id = $hotspot_id::varchar
order by p.position
