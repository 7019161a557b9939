-- one row: how the feedback received in the period was settled
select
	count(*) filter (where is_counted)::integer as counted_count,
	count(*) filter (where is_due)::integer as due_count,
	count(*) filter (where is_counted and due_at is null)::integer as no_deadline_count,
	count(*) filter (where is_due and is_answered)::integer as answered_due_count,
	count(*) filter (where is_resolved)::integer as resolved_count,
	count(*) filter (where is_confirmed)::integer as confirmed_count,
	count(*) filter (where resolve_outcome = 'on_time')::integer as resolved_on_time_count,
	count(*) filter (where resolve_outcome = 'late')::integer as late_count,
	count(*) filter (where resolve_outcome = 'late_extended')::integer as late_extended_count,
	count(*) filter (where resolve_outcome = 'late_paused')::integer as late_paused_count,
	count(*) filter (where resolve_outcome = 'overdue')::integer as overdue_count,
	count(*) filter (where resolve_outcome = 'answered_only')::integer as answered_only_count,
	count(*) filter (where is_resolved or resolve_outcome = 'closed')::integer as ended_count,
	count(*) filter (where resolve_outcome = 'closed' and status = 'rejected')::integer
		as refused_count,
	count(*) filter (where resolve_outcome = 'closed' and status = 'out_of_jurisdiction')::integer
		as passed_on_count,
	count(*) filter (where resolve_outcome = 'closed' and status = 'closed_no_action')::integer
		as no_action_count,
	count(*) filter (where was_resolved)::integer as ever_resolved_count,
	count(*) filter (where is_resolution_reopened)::integer as reopened_count
from feedback
where received_on >= $from::date and received_on < $to::date
