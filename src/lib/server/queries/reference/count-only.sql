-- one row per quarter and province: denunciations, and texts that may be one
select
	c.received_quarter,
	c.province_code,
	p.name as province_name_vi,
	p.name_en as province_name_en,
	sum(c.n)::integer as n
from count_only as c
left join dim_province as p on p.code = c.province_code
where $province::varchar is null or c.province_code = $province::varchar
group by all
order by c.received_quarter desc, c.province_code
