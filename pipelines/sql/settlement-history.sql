-- one row per feedback with steps: what they come to.
-- An extension does not move the deadline: late with an extension is late.
create or replace temp table history as
select
	step.identity_key,
	arg_max(step.status, turn) as status,
	arg_max(step.class, turn) as status_class,
	max(step.happened_at) as last_step_at,
	min(step.happened_at) filter (where step.status = 'accepted') as accepted_at,
	min(step.happened_at) filter (where step.class in ('answered', 'resolved')) as answered_at,
	min(step.happened_at) filter (where step.class = 'resolved' and turn > open_turn) as resolved_at,
	min(step.happened_at) filter (
		where step.class in ('resolved', 'closed_unresolved') and turn > open_turn
	) as settled_at,
	coalesce(bool_or(step.status = 'resolved_confirmed' and turn > open_turn), false) as is_confirmed,
	coalesce(bool_or(step.class = 'excluded' and turn > open_turn), false) as is_excluded,
	coalesce(
		arg_max(step.due_at, turn) filter (
			where step.due_at is not null and (extended_turn is null or turn < extended_turn)
		),
		arg_max(step.due_at, turn) filter (where step.due_at is not null)
	) as agency_due_at
from step
join reopening using (identity_key)
group by step.identity_key;

-- one row per feedback with responses by as_of. A response that is not called interim is final.
create or replace temp table reply as
with response as (
	select
		response.* replace (greatest(response.happened_at, feedback.received_at) as happened_at),
		response.is_final is distinct from false as is_last_word,
		(has_evidence::integer + cites_legal_basis::integer + states_next_step::integer) / 3 as quality,
		row_number() over (
			partition by identity_key
			order by response.happened_at, response.response_key
		) as turn
	from work.fct_response as response
	join work.fct_feedback as feedback using (identity_key)
	where response.happened_at::date between feedback.received_on and $as_of::date
)
select
	identity_key,
	min(happened_at) filter (where is_last_word) as first_final_at,
	max(happened_at) filter (where is_last_word) as last_final_at,
	arg_max(quality, turn) filter (where is_last_word and quality is not null) as quality,
	arg_max(satisfaction, turn) filter (where satisfaction is not null) as satisfaction
from response
group by identity_key;
