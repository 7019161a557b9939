-- one row per issue and commune that reports of one week are about, both as numbers, which are read in a fifth
-- of the time: the issue by its place in $issues, from 1, null for one that is not in it
select
	list_position($issues::varchar[], issue)::integer as issue,
	commune_code::integer as commune,
	n,
	negative
from detection.hotspot_cell
where dataset = $dataset::varchar and week_on = $week_on::date;
