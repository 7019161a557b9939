-- one row per ISO week of receipt and whole day of waiting: how many were answered after it, and how many still wait
select
	date_trunc('week', received_on)::date as received_week,
	wait_days as time,
	sum(ended_count)::integer as ended_count,
	sum(censored_count)::integer as censored_count
from waits
where received_on >= $from::date and received_on < $to::date
group by all
order by received_week, time
