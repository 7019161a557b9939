-- one row per issue that the same texts also speak of, most frequent first, at most ten
with by_issue as (
	select issue_second as issue, count(*)::integer as n
	from feedback
	where received_on >= $from::date and received_on < $to::date and issue = $issue::varchar
	group by issue_second
)
select b.issue, d.name_vi, d.name_en, b.n
from by_issue as b
inner join dim_issue as d on d.issue = b.issue
order by b.n desc, b.issue
limit 10
