-- one row per counted feedback, with the columns of the rollup of how cases are taken up and answered
select
	received_on,
	province_code,
	answered_count,
	quality_known_count as marked_count,
	coalesce(has_evidence, false)::utinyint as evidence_count,
	coalesce(cites_legal_basis, false)::utinyint as legal_basis_count,
	coalesce(states_next_step, false)::utinyint as next_step_count,
	quality_sum,
	rated_count,
	satisfaction_sum,
	coalesce(satisfaction <= 2, false)::utinyint as dissatisfied_count,
	coalesce(satisfaction = 3, false)::utinyint as neutral_count,
	coalesce(satisfaction >= 4, false)::utinyint as satisfied_count,
	resolved_count,
	(is_resolved and satisfaction is not null)::utinyint as rated_resolved_count,
	coalesce(receive_outcome in ('on_time', 'late', 'overdue'), false)::utinyint as receive_due_count,
	coalesce(receive_outcome = 'on_time', false)::utinyint as received_on_time_count,
	coalesce(receive_outcome = 'overdue', false)::utinyint as receive_overdue_count,
	coalesce(accept_outcome not in ('waiting', 'unrecorded'), false)::utinyint as accept_due_count,
	coalesce(accept_outcome = 'accepted_on_time', false)::utinyint as accepted_on_time_count,
	coalesce(accept_outcome = 'declined_on_time', false)::utinyint as declined_on_time_count,
	coalesce(accept_outcome = 'overdue', false)::utinyint as accept_overdue_count,
	coalesce(accept_outcome = 'unrecorded', false)::utinyint as accept_unrecorded_count
from feedback
where is_counted
