-- one row per whole day of waiting: how many were answered after it, and how many wait that long
select
	floor(wait_days)::integer as time,
	count(*) filter (where is_answered) as ended_count,
	count(*) filter (where not is_answered) as censored_count
from fct_feedback
where {filters} and {period} and is_counted
group by 1
order by 1
