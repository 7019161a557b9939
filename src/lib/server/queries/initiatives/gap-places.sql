-- one row per commune and issue group with unanswered feedback of the filters and no initiative on the group
with feedback_side as (
	select
		commune_code,
		issue_group,
		sum(n)::integer as feedback_count,
		sum(open_count)::integer as open_count,
		sum(open_over_30_count)::integer as open_over_30_count
	from counts
	where received_on >= $from::date and received_on < $to::date
		and commune_code is not null
		and issue_group not in ('other', 'movement')
	group by all
	having sum(open_count) >= 5
),
initiative_side as (
	select
		i.commune_code,
		count(*)::integer as initiative_count,
		list(distinct split_part(i.issue, '.', 1)) filter (where i.issue is not null) as issue_groups
	from initiative as i
	where i.registered_year >= (select year(as_of) - 1 from meta_snapshot)
	group by all
)
select
	f.commune_code,
	c.full_name as commune_name_vi,
	c.full_name_en as commune_name_en,
	p.name as province_name_vi,
	p.name_en as province_name_en,
	f.issue_group,
	g.name_vi as group_name_vi,
	g.name_en as group_name_en,
	f.feedback_count,
	f.open_count,
	f.open_over_30_count,
	coalesce(i.initiative_count, 0)::integer as initiative_count
from feedback_side as f
join dim_commune as c on c.code = f.commune_code
left join dim_province as p on p.code = c.province_code
left join dim_issue_group as g on g.issue_group = f.issue_group
left join initiative_side as i on i.commune_code = f.commune_code
where i.issue_groups is null or not list_contains(i.issue_groups, f.issue_group)
order by f.open_over_30_count desc, f.open_count desc, f.commune_code, f.issue_group
limit $limit::integer
