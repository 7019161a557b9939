-- one row per whole day of waiting: how many were answered after it, and how many wait that long
select
	floor(wait_days)::integer as time,
	count(*) filter (where is_answered)::integer as ended_count,
	count(*) filter (where not is_answered)::integer as censored_count
from feedback
where received_on >= $from::date and received_on < $to::date and is_counted
group by all
order by time
