-- one row per issue with open feedback, those that wait longest first, at most as many as asked for
with by_issue as (
	select
		issue,
		issue_group,
		count(*) filter (where is_counted) as counted_count,
		count(*) filter (where is_open) as open_count,
		count(*) filter (where is_open and wait_days > 30) as open_over_30_count,
		max(wait_days) filter (where is_open) as longest_wait_days
	from fct_feedback
	where {filters} and {period}
	group by 1, 2
)
select
	b.issue,
	b.issue_group,
	d.name_vi,
	d.name_en,
	b.counted_count,
	b.open_count,
	b.open_over_30_count,
	b.longest_wait_days::integer as longest_wait_days
from by_issue as b
left join dim_issue as d using (issue)
where b.open_count > 0
order by b.open_over_30_count desc, b.open_count desc, b.issue
limit {limit}
