-- one row per contribution of residents or others
select
	t.contribution_id,
	t.purpose,
	t.province_code,
	t.commune_code,
	c.full_name as commune_name_vi,
	c.full_name_en as commune_name_en,
	t.year::integer as year,
	t.amount_vnd,
	t.amount_qualifier,
	t.labour_days,
	t.land_m2,
	t.households,
	t.households_exempt,
	t.source_kind,
	t.has_published_accounts,
	s.title as press_title,
	s.publisher as press_publisher,
	s.published_on as press_published_on
from contribution as t
left join dim_commune as c on c.code = t.commune_code
left join dim_press_source as s on s.press_source_id = t.press_source_id
order by t.year desc nulls last, t.contribution_id
limit 200
