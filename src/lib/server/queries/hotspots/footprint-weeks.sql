-- one row per footprint and ISO week with reports on its issue in its communes; cells are footprint|issue|commune
with cells as (
	select
		split_part(cell, '|', 1) as hotspot_id,
		split_part(cell, '|', 2) as issue,
		split_part(cell, '|', 3) as commune_code
	from (select unnest($cells::varchar[]) as cell)
),
parts as (
	select
		cells.hotspot_id,
		f.received_week as week_on,
		cells.commune_code,
		count(*) as n,
		sum(f.negative_count) as negative
	from feedback as f
	inner join cells on cells.issue = f.issue and cells.commune_code = f.commune_code
	where f.received_on >= $from::date and f.received_on < $to::date
	group by all
)
select
	hotspot_id,
	week_on,
	sum(n)::integer as n,
	sum(negative)::integer as negative,
	count(*) filter (n < $smallest::integer)::integer as small_parts,
	coalesce(sum(n) filter (n < $smallest::integer), 0)::integer as small_n,
	bool_or(
		negative > 0 and negative < $smallest::integer
		or n > negative and n - negative < $smallest::integer
	) as has_small_tone
from parts
group by hotspot_id, week_on
order by hotspot_id, week_on
