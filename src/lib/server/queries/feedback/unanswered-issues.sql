-- one row per issue with open feedback, those that wait longest first, at most as many as asked for
with by_issue as (
	select
		issue,
		issue_group,
		sum(counted_count)::integer as counted_count,
		sum(open_count)::integer as open_count,
		sum(open_over_30_count)::integer as open_over_30_count,
		max(longest_open_days)::integer as longest_wait_days
	from counts
	where received_on >= $from::date and received_on < $to::date
	group by all
	having sum(open_count) > 0
)
select
	b.issue,
	b.issue_group,
	d.name_vi,
	d.name_en,
	b.* exclude (issue, issue_group)
from by_issue as b
left join dim_issue as d on d.issue = b.issue
order by b.open_over_30_count desc, b.open_count desc, b.issue
limit $limit::integer
