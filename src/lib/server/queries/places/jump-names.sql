-- one row per place that the viewer may see and per issue, with every name it goes by, one a line: thousands of
-- lists, or of columns of names, take two to four times as long to read
select
	'province' as kind,
	code,
	concat_ws(chr(10), full_name, full_name_en, name, name_en) as names,
	null as province_code,
	null as context_vi,
	null as context_en
from province
union all
select
	'commune',
	c.code,
	array_to_string(
		list_concat([c.full_name, c.full_name_en, c.name, c.name_en], c.predecessors), chr(10)
	),
	c.province_code,
	p.name,
	p.name_en
from commune as c
inner join dim_province as p on p.code = c.province_code
union all
select 'issue', i.issue, concat_ws(chr(10), i.name_vi, i.name_en), null, g.name_vi, g.name_en
from dim_issue as i
inner join dim_issue_group as g on g.issue_group = i.issue_group
order by kind, code
