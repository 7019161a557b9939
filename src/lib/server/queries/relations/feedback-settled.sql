-- one row per counted feedback, with the columns of the rollups of how cases end
select
	received_on,
	province_code,
	due_basis,
	1 as counted_count,
	is_due::integer as due_count,
	(due_at is null)::integer as no_deadline_count,
	(is_due and is_answered)::integer as answered_due_count,
	is_answered_on_time::integer as answered_on_time_count,
	is_resolved::integer as resolved_count,
	is_confirmed::integer as confirmed_count,
	(resolve_outcome = 'on_time')::integer as resolved_on_time_count,
	(resolve_outcome = 'late')::integer as late_count,
	(resolve_outcome = 'late_extended')::integer as late_extended_count,
	(resolve_outcome = 'late_paused')::integer as late_paused_count,
	(resolve_outcome = 'overdue')::integer as overdue_count,
	(resolve_outcome = 'answered_only')::integer as answered_only_count,
	(is_resolved or resolve_outcome = 'closed')::integer as ended_count,
	(resolve_outcome = 'closed' and coalesce(status = 'rejected', false))::integer as refused_count,
	(resolve_outcome = 'closed' and coalesce(status = 'out_of_jurisdiction', false))::integer
		as passed_on_count,
	(resolve_outcome = 'closed' and coalesce(status = 'closed_no_action', false))::integer
		as no_action_count,
	was_resolved::integer as ever_resolved_count,
	is_resolution_reopened::integer as reopened_count
from feedback
where is_counted
