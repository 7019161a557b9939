-- one row per feedback whose outcome against a deadline does not fit its flags
select feedback_id as offending_key
from fct_feedback
where is_counted <> (resolve_outcome is not null)
	or is_resolved <> coalesce(
		resolve_outcome in ('on_time', 'late', 'late_extended', 'late_paused', 'no_deadline'), false
	)
	or (resolve_outcome = 'on_time' and resolved_at > due_at)
	or (starts_with(resolve_outcome, 'late') and resolved_at <= due_at)
	or (resolve_outcome = 'late_extended' and not is_extended)
	or (resolve_outcome = 'late_paused' and paused_days <= 0)
	or (resolve_outcome = 'overdue' and (due_at is null or settled_at is not null))
	or (resolve_outcome = 'overdue' and coalesce(status_class, 'open') <> 'open')
	or (resolve_outcome = 'answered_only' and not is_answered)
	or (resolve_outcome = 'closed' and status_class in ('resolved', 'excluded'))
	or (not is_counted and (receive_outcome is not null or accept_outcome is not null))
	or (starts_with(accept_outcome, 'accepted') and accepted_at is null)
order by feedback_id;
