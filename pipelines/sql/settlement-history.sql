-- one row per feedback with steps: what they come to. An extension or a pause does not move the
-- deadline: late with an extension is late, and shown apart.
create or replace temp table history as
select
	step.case_id,
	arg_max(step.status, turn) as status,
	arg_max(step.class, turn) as status_class,
	min(step.happened_at) as first_step_at,
	max(step.happened_at) as last_step_at,
	min(step.happened_at) filter (where step.status = 'accepted') as accepted_at,
	min(step.happened_at) filter (where step.status in ('rejected', 'out_of_jurisdiction'))
		as declined_at,
	min(step.happened_at) filter (where step.class in ('answered', 'resolved')) as answered_at,
	min(step.happened_at) filter (where step.class = 'resolved' and turn > open_turn) as resolved_at,
	min(step.happened_at) filter (
		where step.class in ('resolved', 'closed_unresolved') and turn > open_turn
	) as settled_at,
	coalesce(bool_or(step.status = 'resolved_confirmed' and turn > open_turn), false) as is_confirmed,
	coalesce(bool_or(step.class = 'excluded' and turn > open_turn), false) as is_excluded,
	arg_max(lower(trim(step.reason_code)), turn) filter (
		where step.class = 'closed_unresolved' and turn > open_turn and step.reason_code is not null
	) as reason_code,
	bool_or(step.status = 'extended') as is_extended,
	bool_or(step.class = 'resolved') as was_resolved,
	coalesce(bool_or(open_turn > resolved_turn), false) as is_resolution_reopened,
	count(*) filter (
		where step.class = 'open'
			and class_before <> 'open'
			-- work that goes on after an interim word is no reopening
			and (class_before <> 'answered' or step.status = 'reopened' or turn > resolved_turn)
	) as reopened_count,
	coalesce(
		sum(
			epoch(coalesce(step.next_happened_at, ($as_of::date + 1)::timestamptz))
			- epoch(step.happened_at)
		) filter (where step.status in ('suspended', 'awaiting_citizen')),
		0
	) / 86400 as paused_days,
	arg_max(step.due_at, turn) filter (
		where step.due_at is not null and (extended_turn is null or turn < extended_turn)
	) as agency_due_at
from step
join reopening using (case_id)
group by step.case_id;

-- one row per feedback with responses by as_of. A response that is not called interim is final.
create or replace temp table reply as
with response as (
	select
		feedback.rowid as case_id,
		greatest(response.happened_at, feedback.received_at) as happened_at,
		satisfaction,
		has_evidence,
		cites_legal_basis,
		states_next_step,
		response.is_final is distinct from false as is_last_word,
		(has_evidence::integer + cites_legal_basis::integer + states_next_step::integer) / 3 as quality,
		row_number() over (
			partition by feedback.rowid
			order by response.happened_at, hash(response.response_key)
		) as turn
	from work.fct_response as response
	join work.fct_feedback as feedback using (identity_key)
	where response.happened_at < ($as_of::date + 1)::timestamptz
		and (
			response.happened_at >= feedback.received_at
			or response.happened_at::date = feedback.received_on
		)
)
select
	case_id,
	min(happened_at) filter (where is_last_word) as first_final_at,
	max(happened_at) filter (where is_last_word) as last_final_at,
	arg_max(quality, turn) filter (where is_last_word and quality is not null) as quality,
	arg_max(has_evidence, turn) filter (where is_last_word and quality is not null) as has_evidence,
	arg_max(cites_legal_basis, turn) filter (where is_last_word and quality is not null)
		as cites_legal_basis,
	arg_max(states_next_step, turn) filter (where is_last_word and quality is not null)
		as states_next_step,
	arg_max(satisfaction, turn) filter (where satisfaction is not null) as satisfaction
from response
group by case_id;
