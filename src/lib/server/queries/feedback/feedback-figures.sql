-- one row: everything counted about the feedback received in the period
select
	coalesce(sum(n), 0)::integer as n,
	coalesce(sum(negative_count), 0)::integer as negative_count,
	coalesce(sum(neutral_count), 0)::integer as neutral_count,
	coalesce(sum(positive_count), 0)::integer as positive_count,
	coalesce(sum(unsure_count), 0)::integer as unsure_count,
	coalesce(sum(serious_count), 0)::integer as serious_count,
	coalesce(sum(counted_count), 0)::integer as counted_count,
	coalesce(sum(due_count), 0)::integer as due_count,
	coalesce(sum(assumed_due_count), 0)::integer as assumed_due_count,
	coalesce(sum(no_deadline_count), 0)::integer as no_deadline_count,
	coalesce(sum(answered_count), 0)::integer as answered_count,
	coalesce(sum(answered_due_count), 0)::integer as answered_due_count,
	coalesce(sum(answered_on_time_count), 0)::integer as answered_on_time_count,
	coalesce(sum(resolved_count), 0)::integer as resolved_count,
	coalesce(sum(confirmed_count), 0)::integer as confirmed_count,
	coalesce(sum(open_count), 0)::integer as open_count,
	coalesce(sum(open_overdue_count), 0)::integer as open_overdue_count,
	coalesce(sum(open_over_30_count), 0)::integer as open_over_30_count,
	coalesce(sum(closed_unresolved_count), 0)::integer as closed_unresolved_count,
	coalesce(sum(unknown_status_count), 0)::integer as unknown_status_count,
	coalesce(sum(rated_count), 0)::integer as rated_count,
	(sum(satisfaction_sum) / nullif(sum(rated_count), 0))::double as satisfaction_mean,
	coalesce(sum(quality_known_count), 0)::integer as quality_known_count,
	(sum(quality_sum) / nullif(sum(quality_known_count), 0))::double as quality_mean
from counts
where received_on >= $from::date and received_on < $to::date
