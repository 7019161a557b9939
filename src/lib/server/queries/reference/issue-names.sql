-- one row per issue
select
	i.issue,
	i.issue_group,
	i.field,
	i.name_vi,
	i.name_en,
	i.definition_en,
	g.name_vi as group_name_vi,
	g.name_en as group_name_en
from dim_issue as i
inner join dim_issue_group as g on g.issue_group = i.issue_group
order by i.issue
