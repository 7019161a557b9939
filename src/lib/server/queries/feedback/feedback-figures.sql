-- one row: everything counted about the feedback received in the period
select
	count(*)::integer as n,
	count(*) filter (where sentiment = 'negative')::integer as negative_count,
	count(*) filter (where sentiment = 'neutral')::integer as neutral_count,
	count(*) filter (where sentiment = 'positive')::integer as positive_count,
	count(*) filter (where sentiment is null)::integer as unsure_count,
	count(*) filter (where sentiment_score = -2 and sentiment is not null)::integer as serious_count,
	count(*) filter (where is_counted)::integer as counted_count,
	count(*) filter (where is_due)::integer as due_count,
	count(*) filter (where is_due and due_basis = 'assumed')::integer as assumed_due_count,
	count(*) filter (where is_counted and due_at is null)::integer as no_deadline_count,
	count(*) filter (where is_answered)::integer as answered_count,
	count(*) filter (where is_due and is_answered)::integer as answered_due_count,
	count(*) filter (where is_answered_on_time)::integer as answered_on_time_count,
	count(*) filter (where is_resolved)::integer as resolved_count,
	count(*) filter (where is_confirmed)::integer as confirmed_count,
	count(*) filter (where is_open)::integer as open_count,
	count(*) filter (where is_open and is_due)::integer as open_overdue_count,
	count(*) filter (where is_open and wait_days > 30)::integer as open_over_30_count,
	count(*) filter (where is_counted and status_class = 'closed_unresolved')::integer
		as closed_unresolved_count,
	count(*) filter (where is_counted and status is null)::integer as unknown_status_count,
	count(satisfaction)::integer as rated_count,
	avg(satisfaction)::double as satisfaction_mean,
	count(response_quality)::integer as quality_known_count,
	avg(response_quality)::double as quality_mean
from feedback
where received_on >= $from::date and received_on < $to::date
