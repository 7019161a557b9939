-- one row per counted feedback, with the columns of the rollups of how cases end
select
	received_on,
	province_code,
	due_basis,
	counted_count,
	due_count,
	no_deadline_count,
	answered_due_count,
	answered_on_time_count,
	resolved_count,
	confirmed_count,
	(resolve_outcome = 'on_time')::utinyint as resolved_on_time_count,
	(resolve_outcome = 'late')::utinyint as late_count,
	(resolve_outcome = 'late_extended')::utinyint as late_extended_count,
	(resolve_outcome = 'late_paused')::utinyint as late_paused_count,
	(resolve_outcome = 'overdue')::utinyint as overdue_count,
	(resolve_outcome = 'answered_only')::utinyint as answered_only_count,
	(is_resolved or resolve_outcome = 'closed')::utinyint as ended_count,
	(resolve_outcome = 'closed' and coalesce(status = 'rejected', false))::utinyint as refused_count,
	(resolve_outcome = 'closed' and coalesce(status = 'out_of_jurisdiction', false))::utinyint
		as passed_on_count,
	(resolve_outcome = 'closed' and coalesce(status = 'closed_no_action', false))::utinyint
		as no_action_count,
	was_resolved::utinyint as ever_resolved_count,
	is_resolution_reopened::utinyint as reopened_count
from feedback
where is_counted
