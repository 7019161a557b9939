-- one row per ISO week of receipt and whole day of waiting: answered after it, and still waiting
select
	received_week,
	floor(wait_days)::integer as time,
	count(*) filter (where is_answered) as ended_count,
	count(*) filter (where not is_answered) as censored_count
from fct_feedback
where {filters} and {period} and is_counted
group by 1, 2
order by 1, 2
