-- one row per feedback whose flags of settlement cannot all be true
select feedback_id as offending_key
from fct_feedback
where (is_answered and answered_at is null)
	or (is_answered_on_time and not is_answered)
	or (is_answered_on_time and due_at is null)
	or (is_resolved and resolved_at is null)
	or (is_confirmed and not is_resolved)
	or (is_open and (is_answered or settled_at is not null))
	or (is_counted and not is_open and not is_answered and settled_at is null)
	-- what is open waits to the end of the last day: its day tells its span of ageing
	or (is_open and ceil(wait_days) <> (select as_of from meta_snapshot) - received_on + 1)
	or (not is_counted and (is_due or is_answered or is_resolved or is_open))
	or ((is_answered or is_resolved) and not is_due)
	or ((due_at is null) <> (due_basis is null))
	or (due_policy is not null and due_basis = 'agency')
	or (is_resolved and not was_resolved)
	or (is_resolution_reopened and (not was_resolved or reopened_count = 0))
	or (closing_reason is not null and status_class <> 'closed_unresolved')
	or (has_evidence::integer + cites_legal_basis::integer + states_next_step::integer
		is distinct from round(response_quality * 3)::integer and response_quality is not null)
order by feedback_id;
