-- one row per feedback received by as_of: how far its handling has come by the end of that day
create or replace temp table settlement as
with stated as (
	select
		feedback.rowid as case_id,
		feedback.received_at,
		case
			when history.status is null and reply.first_final_at is not null then 'answered'
			when history.status is null and reply.case_id is not null then 'in_progress'
			when history.status_class = 'open' and reply.last_final_at >= history.last_step_at
				then 'answered'
			else history.status
		end as status,
		history.accepted_at,
		history.declined_at,
		history.first_step_at,
		least(history.answered_at, reply.first_final_at) as answered_at,
		history.resolved_at,
		history.settled_at,
		due.due_at,
		due.due_basis,
		due.due_policy,
		receive_term.due_at as receive_due_at,
		accept_term.due_at as accept_due_at,
		not coalesce(history.is_excluded, false) as is_counted,
		coalesce(history.is_confirmed, false) as is_confirmed,
		history.reason_code,
		coalesce(history.is_extended, false) as is_extended,
		coalesce(history.paused_days, 0) as paused_days,
		coalesce(history.was_resolved, false) as was_resolved,
		coalesce(history.is_resolution_reopened, false) as is_resolution_reopened,
		coalesce(history.reopened_count, 0) as reopened_count,
		reply.quality as response_quality,
		reply.has_evidence,
		reply.cites_legal_basis,
		reply.states_next_step,
		reply.satisfaction,
		($as_of::date + 1)::timestamptz as as_of_end
	from work.fct_feedback as feedback
	left join history on history.case_id = feedback.rowid
	left join reply on reply.case_id = feedback.rowid
	left join due on due.case_id = feedback.rowid
	left join (select * from term_end where event = 'receive') as receive_term
		on receive_term.case_id = feedback.rowid
	left join (select * from term_end where event = 'accept') as accept_term
		on accept_term.case_id = feedback.rowid
	where feedback.received_on <= $as_of::date
)
select
	stated.case_id,
	stated.status,
	code.class as status_class,
	accepted_at,
	answered_at,
	resolved_at,
	settled_at,
	due_at,
	due_basis,
	due_policy,
	is_counted,
	is_counted and (
		coalesce(due_at < as_of_end, false) or answered_at is not null or settled_at is not null
	) as is_due,
	is_counted and answered_at is not null as is_answered,
	is_counted and coalesce(answered_at <= due_at, false) as is_answered_on_time,
	is_counted and resolved_at is not null as is_resolved,
	is_counted and is_confirmed as is_confirmed,
	is_counted and answered_at is null and settled_at is null as is_open,
	(
		epoch(
			case when is_counted then coalesce(answered_at, settled_at, as_of_end) else as_of_end end
		)
		- epoch(received_at)
	) / 86400 as wait_days,
	(
		epoch(
			case when is_counted then coalesce(resolved_at, settled_at, as_of_end) else as_of_end end
		)
		- epoch(received_at)
	) / 86400 as resolve_days,
	case
		when not is_counted then null
		when resolved_at is not null and due_at is null then 'no_deadline'
		when resolved_at <= due_at then 'on_time'
		when resolved_at is not null and is_extended then 'late_extended'
		when resolved_at - paused_days * interval 1 day <= due_at then 'late_paused'
		when resolved_at is not null then 'late'
		when settled_at is not null then 'closed'
		when due_at < as_of_end and code.class = 'answered' then 'answered_only'
		when due_at < as_of_end then 'overdue'
		else 'waiting'
	end as resolve_outcome,
	case
		when not is_counted or receive_due_at is null then null
		when first_step_at <= receive_due_at then 'on_time'
		when first_step_at is not null then 'late'
		when receive_due_at < as_of_end then 'overdue'
		else 'waiting'
	end as receive_outcome,
	case
		when not is_counted or accept_due_at is null then null
		when accepted_at <= accept_due_at then 'accepted_on_time'
		when accepted_at is null and declined_at <= accept_due_at then 'declined_on_time'
		when accepted_at is not null then 'accepted_late'
		when declined_at is not null then 'declined_late'
		when answered_at is not null or settled_at is not null then 'unrecorded'
		when accept_due_at < as_of_end then 'overdue'
		else 'waiting'
	end as accept_outcome,
	is_extended,
	paused_days,
	is_counted and was_resolved as was_resolved,
	is_counted and is_resolution_reopened as is_resolution_reopened,
	reopened_count::smallint as reopened_count,
	case
		when code.class = 'closed_unresolved' and stated.reason_code is not null
			then coalesce(reason.code, 'other')
	end as closing_reason,
	response_quality,
	has_evidence,
	cites_legal_basis,
	states_next_step,
	satisfaction
from stated
left join dim_code as code on code.list = 'status' and code.code = stated.status
left join dim_code as reason on reason.list = 'closing_reason' and reason.code = stated.reason_code;
