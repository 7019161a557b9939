-- one row per ISO week of receipt and whole day of waiting: how many were answered after it, and how many still wait
select
	received_week,
	floor(wait_days)::integer as time,
	count(*) filter (where is_answered)::integer as ended_count,
	count(*) filter (where not is_answered)::integer as censored_count
from feedback
where received_on >= $from::date and received_on < $to::date and is_counted
group by all
order by received_week, time
