-- one row per province and year of the register: communes with at least one recognised initiative
with years as (
	select unnest(generate_series(min(registered_year), max(registered_year)))::integer as year
	from initiative
),
covered as (
	select
		i.province_code,
		i.registered_year::integer as year,
		count(distinct i.commune_code) filter (where (i.recognised_on is not null or i.status in ('recognised', 'replicating', 'maintained')))::integer
			as covered_count,
		count(distinct i.commune_code)::integer as registered_count
	from initiative as i
	where i.commune_code is not null
	group by all
)
select
	p.code as province_code,
	p.name as name_vi,
	p.name_en,
	y.year,
	coalesce(c.covered_count, 0) as covered_count,
	coalesce(c.registered_count, 0) as registered_count,
	p.commune_count
from province as p
cross join years as y
left join covered as c on c.province_code = p.code and c.year = y.year
where y.year is not null
order by p.code, y.year
