-- one row: how residents rated what came of the feedback received in the period
select
	count(satisfaction)::integer as rated_count,
	avg(satisfaction)::double as satisfaction_mean,
	count(*) filter (where satisfaction <= 2)::integer as dissatisfied_count,
	count(*) filter (where satisfaction = 3)::integer as neutral_count,
	count(*) filter (where satisfaction >= 4)::integer as satisfied_count,
	count(*) filter (where is_resolved)::integer as resolved_count,
	count(satisfaction) filter (where is_resolved)::integer as rated_resolved_count
from feedback
where received_on >= $from::date and received_on < $to::date and is_counted
