-- one row per counted feedback, with the columns of the rollup of days up to a resolution
select
	received_on,
	province_code,
	floor(resolve_days)::integer as wait_days,
	is_resolved::integer as ended_count,
	(not is_resolved)::integer as censored_count
from feedback
where is_counted
