-- one row: everything counted about the feedback received in the period
select
	{counts},
	count(*) filter (where sentiment_score = -2 and sentiment is not null) as serious_count,
	count(*) filter (where is_due and due_basis = 'assumed') as assumed_due_count,
	count(*) filter (where is_counted and due_at is null) as no_deadline_count,
	count(*) filter (where is_due and is_answered) as answered_due_count,
	count(*) filter (where is_confirmed) as confirmed_count,
	count(*) filter (where is_open and is_due) as open_overdue_count,
	count(*) filter (where is_open and wait_days > 30) as open_over_30_count,
	count(*) filter (where is_counted and status_class = 'closed_unresolved') as closed_unresolved_count,
	count(*) filter (where is_counted and status is null) as unknown_status_count,
	count(satisfaction) as rated_count,
	avg(satisfaction)::double precision as satisfaction_mean,
	count(response_quality) as quality_known_count,
	avg(response_quality) as quality_mean
from fct_feedback
where {filters} and {period}
