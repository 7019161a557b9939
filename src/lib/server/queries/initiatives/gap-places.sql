-- one row per commune and issue group with unanswered feedback of the filters and no initiative on the group.
-- Ranked by what waits alone; all that came is counted for the listed ones only
with waiting as (
	select
		commune_number,
		issue_group,
		sum(open_count)::integer as open_count,
		sum(open_over_30_count)::integer as open_over_30_count
	from counts
	where received_on >= $from::date and received_on < $to::date
		and open_count > 0
		and commune_number is not null
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
),
listed as (
	select
		w.*,
		c.code as commune_code,
		c.province_code,
		c.full_name as commune_name_vi,
		c.full_name_en as commune_name_en,
		coalesce(i.initiative_count, 0)::integer as initiative_count
	from waiting as w
	join dim_commune as c on c.code::usmallint = w.commune_number
	left join initiative_side as i on i.commune_code = c.code
	where i.issue_groups is null or not list_contains(i.issue_groups, w.issue_group)
	order by w.open_over_30_count desc, w.open_count desc, c.code, w.issue_group
	limit $limit::integer
),
came as (
	select commune_number, issue_group, sum(n)::integer as feedback_count
	from counts
	semi join listed using (commune_number, issue_group)
	where received_on >= $from::date and received_on < $to::date
	group by all
)
select
	l.commune_code,
	l.commune_name_vi,
	l.commune_name_en,
	p.name as province_name_vi,
	p.name_en as province_name_en,
	l.issue_group,
	g.name_vi as group_name_vi,
	g.name_en as group_name_en,
	came.feedback_count,
	l.open_count,
	l.open_over_30_count,
	l.initiative_count
from listed as l
join came using (commune_number, issue_group)
left join dim_province as p on p.code = l.province_code
left join dim_issue_group as g on g.issue_group = l.issue_group
order by l.open_over_30_count desc, l.open_count desc, l.commune_code, l.issue_group
