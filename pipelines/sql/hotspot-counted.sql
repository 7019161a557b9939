-- one row: reports of the weeks from the first up to one
select coalesce(sum(n), 0)::integer as n
from detection.hotspot_cell
where dataset = $dataset::varchar
	and week_on >= $first_week_on::date and week_on <= $week_on::date;
