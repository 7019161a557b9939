-- one row per issue with feedback in the period or in the one it is compared with
with now as (
	select issue, {counts}
	from fct_feedback
	where {filters} and {period}
	group by 1
),
before as (
	select
		issue,
		count(*) as n,
		count(*) filter (where sentiment = 'negative') as negative_count,
		count(*) filter (where is_due) as due_count,
		count(*) filter (where is_answered_on_time) as answered_on_time_count
	from fct_feedback
	where {filters} and {before}
	group by 1
)
select
	x.issue,
	x.name_vi,
	x.name_en,
	{zeros},
	case when {previous_from}::date is not null then coalesce(before.n, 0) end as previous_n,
	case when {previous_from}::date is not null then coalesce(before.negative_count, 0) end
		as previous_negative_count,
	case when {previous_from}::date is not null then coalesce(before.due_count, 0) end
		as previous_due_count,
	case when {previous_from}::date is not null then coalesce(before.answered_on_time_count, 0) end
		as previous_answered_on_time_count
from dim_issue as x
left join now as b using (issue)
left join before using (issue)
where b.n > 0 or before.n > 0
order by coalesce(b.n, 0) desc, x.issue
