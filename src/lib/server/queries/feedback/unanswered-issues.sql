-- one row per issue with open feedback, those that wait longest first, at most as many as asked for
select
	f.issue,
	f.issue_group,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	count(*) filter (where is_counted)::integer as counted_count,
	count(*) filter (where is_open)::integer as open_count,
	count(*) filter (where is_open and wait_days > 30)::integer as open_over_30_count,
	max(wait_days) filter (where is_open)::integer as longest_wait_days
from feedback as f
left join dim_issue as d on d.issue = f.issue
where received_on >= $from::date and received_on < $to::date
group by f.issue, f.issue_group
having open_count > 0
order by open_over_30_count desc, open_count desc, f.issue
limit $limit::integer
