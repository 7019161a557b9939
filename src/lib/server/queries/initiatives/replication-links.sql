-- one row per initiative that copies another or is copied, oldest first
select
	i.initiative_id,
	i.replication_of,
	i.name_vi,
	i.name_en,
	i.commune_code,
	c.full_name as commune_name_vi,
	c.full_name_en as commune_name_en,
	p.name as province_name_vi,
	p.name_en as province_name_en,
	i.province_code,
	i.registered_year::integer as registered_year,
	i.status,
	coalesce(i.is_selected_for_replication, false) as is_selected,
	-- known only once the twelve months are over
	case
		when i.registered_on is null or i.registered_on + interval 12 month > (select as_of from meta_snapshot) then null
		else i.status <> 'withdrawn'
			and (i.lapsed_on is null or i.lapsed_on >= i.registered_on + interval 12 month)
	end as is_alive_after_year
from initiative as i
left join dim_commune as c on c.code = i.commune_code
left join dim_province as p on p.code = i.province_code
where i.replication_of is not null
	or i.is_selected_for_replication
	or i.initiative_id in (select r.replication_of from initiative as r where r.replication_of is not null)
order by i.registered_year nulls last, i.initiative_id
limit 20000
