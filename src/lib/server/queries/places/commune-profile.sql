-- one row: a commune that the viewer may see, with its province
select
	c.code,
	c.name as name_vi,
	c.name_en,
	c.full_name as full_name_vi,
	c.full_name_en,
	c.type,
	c.longitude,
	c.latitude,
	c.predecessors,
	c.province_code,
	p.name as province_name_vi,
	p.name_en as province_name_en,
	p.full_name as province_full_name_vi,
	p.full_name_en as province_full_name_en
from commune as c
inner join dim_province as p on p.code = c.province_code
where c.code = $code::varchar
