-- one row: how many initiatives the view holds
select count(*)::integer as total
from initiative as i
where (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], i.issue))
	and (
		len($groups::varchar[]) = 0
		or list_contains($groups::varchar[], split_part(i.issue, '.', 1))
	)
	and ($q::varchar = '' or contains(i.name_folded, $q::varchar))
	and (len($fields::varchar[]) = 0 or list_contains($fields::varchar[], i.field))
	and (len($stages::varchar[]) = 0 or list_contains($stages::varchar[], i.status))
	and (len($owners::varchar[]) = 0 or list_contains($owners::varchar[], i.owner_type))
	and ($year::integer is null or i.registered_year = $year::integer)
