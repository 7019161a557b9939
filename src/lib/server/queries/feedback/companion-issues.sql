-- one row per issue that the same texts also speak of, most frequent first, at most ten
select
	f.issue_second as issue,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	count(*)::integer as n
from feedback as f
inner join dim_issue as d on d.issue = f.issue_second
where received_on >= $from::date and received_on < $to::date and f.issue = $issue::varchar
group by f.issue_second
order by n desc, f.issue_second
limit 10
