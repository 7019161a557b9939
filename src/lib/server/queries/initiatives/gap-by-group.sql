-- one row per issue group: its part of the feedback kept by the filters, and of the initiatives of the place
with feedback_side as (
	select
		issue_group,
		sum(n)::integer as feedback_count,
		sum(open_count)::integer as open_count
	from counts
	where received_on >= $from::date and received_on < $to::date
	group by all
),
initiative_side as (
	select
		split_part(i.issue, '.', 1) as issue_group,
		count(*)::integer as initiative_count
	from initiative as i
	where i.issue is not null and i.registered_year >= (select year(as_of) - 1 from meta_snapshot)
	group by all
)
select
	g.issue_group,
	g.name_vi,
	g.name_en,
	coalesce(f.feedback_count, 0)::integer as feedback_count,
	coalesce(sum(f.feedback_count) over (), 0)::integer as feedback_total,
	coalesce(f.open_count, 0)::integer as open_count,
	coalesce(i.initiative_count, 0)::integer as initiative_count,
	coalesce(sum(i.initiative_count) over (), 0)::integer as initiative_total
from dim_issue_group as g
left join feedback_side as f on f.issue_group = g.issue_group
left join initiative_side as i on i.issue_group = g.issue_group
-- what is unclear asks for no initiative, and one about the movement itself answers no issue
where g.issue_group not in ('other', 'movement')
order by g.issue_group
