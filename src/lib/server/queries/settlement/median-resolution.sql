-- one row per whole day: how many were resolved after it, and how many were last seen unresolved then
select
	wait_days as time,
	sum(ended_count)::integer as ended_count,
	sum(censored_count)::integer as censored_count
from waits
where received_on >= $from::date and received_on < $to::date
group by wait_days
order by time
