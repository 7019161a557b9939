-- one row per counted feedback, with the columns of the rollup of waits
select
	received_on,
	province_code,
	floor(wait_days)::integer as wait_days,
	is_answered::integer as ended_count,
	(not is_answered)::integer as censored_count
from feedback
where is_counted
