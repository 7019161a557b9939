-- one row: how residents rated what came of the feedback received in the period
select
	coalesce(sum(rated_count), 0)::integer as rated_count,
	(sum(satisfaction_sum) / nullif(sum(rated_count), 0))::double as satisfaction_mean,
	coalesce(sum(dissatisfied_count), 0)::integer as dissatisfied_count,
	coalesce(sum(neutral_count), 0)::integer as neutral_count,
	coalesce(sum(satisfied_count), 0)::integer as satisfied_count,
	coalesce(sum(resolved_count), 0)::integer as resolved_count,
	coalesce(sum(rated_resolved_count), 0)::integer as rated_resolved_count
from handled
where received_on >= $from::date and received_on < $to::date
