-- one row per pair of initiatives of one commune and year whose folded names are the same or nearly so
with named as (
	select
		i.initiative_id,
		i.commune_code,
		i.registered_year::integer as registered_year,
		coalesce(i.name_vi, i.name_en) as name,
		i.name_folded
	from initiative as i
	where i.commune_code is not null and i.registered_year is not null and i.name_folded <> ''
),
pairs as (
	select
		a.initiative_id,
		b.initiative_id as other_id,
		a.name,
		b.name as other_name,
		a.commune_code,
		a.registered_year,
		a.name_folded = b.name_folded as is_same,
		jaro_winkler_similarity(a.name_folded, b.name_folded)::double as similarity
	from named as a
	join named as b
		on b.commune_code = a.commune_code
		and b.registered_year = a.registered_year
		and b.initiative_id > a.initiative_id
)
select
	p.*,
	c.full_name as commune_name_vi,
	c.full_name_en as commune_name_en
from pairs as p
left join dim_commune as c on c.code = p.commune_code
where p.is_same or p.similarity >= 0.93
order by p.is_same desc, p.similarity desc, p.registered_year desc, p.initiative_id, p.other_id
limit 100
