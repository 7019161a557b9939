-- one row per issue with open feedback, those that wait longest first, at most as many as asked for
select
	c.issue,
	c.issue_group,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	sum(c.counted_count)::integer as counted_count,
	sum(c.open_count)::integer as open_count,
	sum(c.open_over_30_count)::integer as open_over_30_count,
	max(c.longest_open_days)::integer as longest_wait_days
from counts as c
left join dim_issue as d on d.issue = c.issue
where received_on >= $from::date and received_on < $to::date
group by c.issue, c.issue_group
having sum(c.open_count) > 0
order by open_over_30_count desc, open_count desc, c.issue
limit $limit::integer
