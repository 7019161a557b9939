-- one row per whole day: how many were resolved after it, and how many were last seen unresolved then
select
	floor(resolve_days)::integer as time,
	count(*) filter (where is_resolved)::integer as ended_count,
	count(*) filter (where not is_resolved)::integer as censored_count
from feedback
where received_on >= $from::date and received_on < $to::date and is_counted
group by all
order by time
