-- one row per initiative of the view, newest year first: one page of them
select
	i.initiative_id,
	i.name_vi,
	i.name_en,
	i.province_code,
	p.name as province_name_vi,
	p.name_en as province_name_en,
	i.commune_code,
	c.full_name as commune_name_vi,
	c.full_name_en as commune_name_en,
	i.field,
	i.owner_type,
	i.issue,
	d.name_vi as issue_name_vi,
	d.name_en as issue_name_en,
	i.area_type,
	i.registered_year::integer as registered_year,
	i.status,
	i.registered_on,
	i.assessed_on,
	i.recognised_on,
	i.lapsed_on,
	i.replication_of,
	(select count(*) from initiative as r where r.replication_of = i.initiative_id)::integer
		as replica_count,
	i.is_selected_for_replication,
	i.record_kind,
	s.title as press_title,
	s.publisher as press_publisher,
	s.address as press_address,
	s.published_on as press_published_on
from initiative as i
left join dim_province as p on p.code = i.province_code
left join dim_commune as c on c.code = i.commune_code
left join dim_issue as d on d.issue = i.issue
left join dim_press_source as s on s.press_source_id = i.press_source_id
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
order by i.registered_year desc nulls last, i.registered_on desc nulls last, i.initiative_id
limit $limit::integer
offset $offset::integer
