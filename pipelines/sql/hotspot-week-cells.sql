-- one row per issue and commune that reports of one week are about
select issue, commune_code, n, negative
from detection.hotspot_cell
where dataset = $dataset::varchar and week_on = $week_on::date;
