-- one row per week of one hotspot, the first week first
select * exclude (hotspot_id)
from hotspot_week
where hotspot_id = $hotspot_id::varchar
order by week_on
