-- one row per initiative on one issue in some communes, newest year first, at most twenty
select
	i.initiative_id,
	i.name_vi,
	i.name_en,
	i.province_code,
	i.commune_code,
	c.full_name as commune_name_vi,
	c.full_name_en as commune_name_en,
	i.status,
	i.registered_year::integer as registered_year,
	i.record_kind
from initiative as i
left join dim_commune as c on c.code = i.commune_code
where i.issue = $issue::varchar
	and list_contains($communes::varchar[], i.commune_code)
order by i.registered_year desc nulls last, i.initiative_id
limit 20
