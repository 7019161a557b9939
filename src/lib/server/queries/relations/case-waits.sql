-- one row per counted feedback, figures only, with the columns of the rollup of waits
select
	received_on,
	province_code,
	floor(wait_days)::integer as wait_days,
	answered_count as ended_count,
	counted_count - answered_count as censored_count
from kept_cases
where counted_count = 1
