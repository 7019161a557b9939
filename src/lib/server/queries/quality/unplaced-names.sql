-- one row per name of a place that matches no unit, the most frequent first; rare ones are added up, with place_name null
select
	u.entity,
	u.place_name,
	u.name_count,
	u.n,
	p.name as province_name_vi,
	p.name_en as province_name_en,
	u.suggested_code,
	c.full_name as suggested_name_vi,
	c.full_name_en as suggested_name_en,
	s.name as suggested_province_vi,
	s.name_en as suggested_province_en
from meta_unplaced as u
left join dim_province as p on p.code = u.province_code
left join dim_commune as c on c.code = u.suggested_code
left join dim_province as s on s.code = c.province_code
where u.dataset = $dataset::varchar
order by u.place_name is null, u.n desc, u.place_name, u.province_code, u.entity
