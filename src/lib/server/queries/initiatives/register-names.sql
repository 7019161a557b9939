-- one row per initiative of the register with one of the names or one of the codes
select
	i.initiative_id,
	i.name_folded,
	i.commune_code,
	i.province_code,
	i.registered_year::integer as registered_year
from initiative as i
where list_contains($names::varchar[], i.name_folded)
	or list_contains($ids::varchar[], i.initiative_id)
order by i.initiative_id
