-- one row per issue that the same texts also speak of, most frequent first, at most ten
with by_second as (
	select issue_second, count(*) as n
	from fct_feedback
	where {filters} and {period} and issue = {issue} and issue_second is not null
	group by 1
)
select d.issue, d.name_vi, d.name_en, b.n
from by_second as b
join dim_issue as d on d.issue = b.issue_second
order by b.n desc, d.issue
limit 10
