-- one row per counted feedback, with the columns of the rollup of how cases are taken up and answered
select
	received_on,
	province_code,
	is_answered::integer as answered_count,
	(response_quality is not null)::integer as marked_count,
	coalesce(has_evidence, false)::integer as evidence_count,
	coalesce(cites_legal_basis, false)::integer as legal_basis_count,
	coalesce(states_next_step, false)::integer as next_step_count,
	coalesce(response_quality, 0) as quality_sum,
	(satisfaction is not null)::integer as rated_count,
	coalesce(satisfaction, 0)::integer as satisfaction_sum,
	coalesce(satisfaction <= 2, false)::integer as dissatisfied_count,
	coalesce(satisfaction = 3, false)::integer as neutral_count,
	coalesce(satisfaction >= 4, false)::integer as satisfied_count,
	is_resolved::integer as resolved_count,
	(is_resolved and satisfaction is not null)::integer as rated_resolved_count,
	coalesce(receive_outcome in ('on_time', 'late', 'overdue'), false)::integer as receive_due_count,
	coalesce(receive_outcome = 'on_time', false)::integer as received_on_time_count,
	coalesce(receive_outcome = 'overdue', false)::integer as receive_overdue_count,
	coalesce(accept_outcome not in ('waiting', 'unrecorded'), false)::integer as accept_due_count,
	coalesce(accept_outcome = 'accepted_on_time', false)::integer as accepted_on_time_count,
	coalesce(accept_outcome = 'declined_on_time', false)::integer as declined_on_time_count,
	coalesce(accept_outcome = 'overdue', false)::integer as accept_overdue_count,
	coalesce(accept_outcome = 'unrecorded', false)::integer as accept_unrecorded_count
from feedback
where is_counted
