-- one row per consultation of residents
select
	t.consultation_id,
	t.topic,
	t.province_code,
	t.commune_code,
	c.full_name as commune_name_vi,
	c.full_name_en as commune_name_en,
	t.opened_on,
	t.closed_on,
	t.year::integer as year,
	t.eligible_basis,
	t.eligible,
	t.participated,
	t.agreed,
	t.disagreed,
	t.invalid,
	t.stated_participation_percent,
	t.stated_agreement_percent,
	s.title as press_title,
	s.publisher as press_publisher,
	s.published_on as press_published_on
from consultation as t
left join dim_commune as c on c.code = t.commune_code
left join dim_press_source as s on s.press_source_id = t.press_source_id
order by coalesce(t.closed_on, t.opened_on, make_date(t.year, 12, 31)) desc nulls last,
	t.consultation_id
limit 200
