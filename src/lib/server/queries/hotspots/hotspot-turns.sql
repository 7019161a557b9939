-- one row per turn of one hotspot, the first turn first
select week_on, turn, state, other_id
from hotspot_turn
where hotspot_id = $hotspot_id::varchar
order by week_on, position
