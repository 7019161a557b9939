-- one row per thing that happened in one week to a hotspot that had reached the threshold by then
select hotspot_id, turn, state, other_id
from hotspot_turn
where week_on = $week::date
	and hotspot_id in (
		select hotspot.hotspot_id
		from hotspot
		where hotspot.flagged_week_on <= $week::date
	)
order by hotspot_id, position
