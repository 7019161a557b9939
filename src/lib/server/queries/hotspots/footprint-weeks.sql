-- one row per footprint and ISO week with reports on its issue in its communes; cells are footprint|issue|commune
with cells as (
	select
		split_part(cell, '|', 1) as hotspot_id,
		split_part(cell, '|', 2) as issue,
		split_part(cell, '|', 3) as commune_code
	from (select unnest($cells::varchar[]) as cell)
)
select
	cells.hotspot_id,
	f.received_week as week_on,
	count(*)::integer as n,
	sum(f.negative_count)::integer as negative
from feedback as f
inner join cells on cells.issue = f.issue and cells.commune_code = f.commune_code
where f.received_on >= $from::date and f.received_on < $to::date
group by all
order by cells.hotspot_id, week_on
