-- one row per commune of a province and year of the register: its initiatives and recognised ones
with years as (
	select unnest(generate_series(min(registered_year), max(registered_year)))::integer as year
	from initiative
),
counted as (
	select
		i.commune_code,
		i.registered_year::integer as year,
		count(*) filter (where (i.recognised_on is not null or i.status in ('recognised', 'replicating', 'maintained')))::integer as recognised_count,
		count(*)::integer as initiative_count
	from initiative as i
	group by all
)
select
	c.code as commune_code,
	c.full_name as name_vi,
	c.full_name_en as name_en,
	y.year,
	coalesce(n.recognised_count, 0) as recognised_count,
	coalesce(n.initiative_count, 0) as initiative_count
from commune as c
cross join years as y
left join counted as n on n.commune_code = c.code and n.year = y.year
where c.province_code = $list_province::varchar and y.year is not null
order by c.code, y.year
