-- one row: how the feedback received in the period was settled.
-- Grouping by how a case ended before telling the ends apart costs a third of a filter for each end.
with ended as (
	select
		resolve_outcome,
		status,
		count(*) filter (where is_counted) as counted_count,
		count(*) filter (where is_due) as due_count,
		count(*) filter (where is_counted and due_at is null) as no_deadline_count,
		count(*) filter (where is_due and is_answered) as answered_due_count,
		count(*) filter (where is_resolved) as resolved_count,
		count(*) filter (where is_confirmed) as confirmed_count,
		count(*) filter (where was_resolved) as ever_resolved_count,
		count(*) filter (where is_resolution_reopened) as reopened_count
	from feedback
	where received_on >= $from::date and received_on < $to::date
	group by resolve_outcome, status
),
told as (
	select *, if(resolve_outcome = 'closed', status, resolve_outcome) as outcome from ended
)
select
	coalesce(sum(counted_count), 0)::integer as counted_count,
	coalesce(sum(due_count), 0)::integer as due_count,
	coalesce(sum(no_deadline_count), 0)::integer as no_deadline_count,
	coalesce(sum(answered_due_count), 0)::integer as answered_due_count,
	coalesce(sum(resolved_count), 0)::integer as resolved_count,
	coalesce(sum(confirmed_count), 0)::integer as confirmed_count,
	coalesce(sum(counted_count) filter (where outcome = 'on_time'), 0)::integer
		as resolved_on_time_count,
	coalesce(sum(counted_count) filter (where outcome = 'late'), 0)::integer as late_count,
	coalesce(sum(counted_count) filter (where outcome = 'late_extended'), 0)::integer
		as late_extended_count,
	coalesce(sum(counted_count) filter (where outcome = 'late_paused'), 0)::integer
		as late_paused_count,
	coalesce(sum(counted_count) filter (where outcome = 'overdue'), 0)::integer as overdue_count,
	coalesce(sum(counted_count) filter (where outcome = 'answered_only'), 0)::integer
		as answered_only_count,
	coalesce(
		sum(counted_count) filter (where resolved_count > 0 or resolve_outcome = 'closed'), 0
	)::integer as ended_count,
	coalesce(sum(counted_count) filter (where outcome = 'rejected'), 0)::integer as refused_count,
	coalesce(sum(counted_count) filter (where outcome = 'out_of_jurisdiction'), 0)::integer
		as passed_on_count,
	coalesce(sum(counted_count) filter (where outcome = 'closed_no_action'), 0)::integer
		as no_action_count,
	coalesce(sum(ever_resolved_count), 0)::integer as ever_resolved_count,
	coalesce(sum(reopened_count), 0)::integer as reopened_count
from told
