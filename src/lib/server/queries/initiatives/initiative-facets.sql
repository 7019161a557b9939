-- one row per value of a facet: initiatives under every other filter of the view
with marked as (
	select
		i.*,
		(len($fields::varchar[]) = 0 or list_contains($fields::varchar[], i.field)) as fits_field,
		(len($stages::varchar[]) = 0 or list_contains($stages::varchar[], i.status)) as fits_stage,
		(len($owners::varchar[]) = 0 or list_contains($owners::varchar[], i.owner_type)) as fits_owner,
		($year::integer is null or i.registered_year = $year::integer) as fits_year
	from initiative as i
	where (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], i.issue))
		and (
			len($groups::varchar[]) = 0
			or list_contains($groups::varchar[], split_part(i.issue, '.', 1))
		)
		and ($q::varchar = '' or contains(i.name_folded, $q::varchar))
),
values_of as (
	select 'field' as facet, field as code, fits_stage and fits_owner and fits_year as fits from marked
	union all
	select 'stage', status, fits_field and fits_owner and fits_year from marked
	union all
	select 'owner', owner_type, fits_field and fits_stage and fits_year from marked
	union all
	select 'year', registered_year::varchar, fits_field and fits_stage and fits_owner from marked
	union all
	select 'province', province_code, fits_field and fits_stage and fits_owner and fits_year from marked
)
select facet, code, count(*)::integer as n
from values_of
where fits
group by facet, code
order by facet, n desc, code
