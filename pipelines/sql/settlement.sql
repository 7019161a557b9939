-- one row per feedback received by as_of: how far its handling has come by the end of that day
create or replace temp table settlement as
with stated as (
	select
		feedback.identity_key,
		feedback.received_at,
		case
			when history.status is null and reply.first_final_at is not null then 'answered'
			when history.status is null and reply.identity_key is not null then 'in_progress'
			when history.status_class = 'open' and reply.last_final_at >= history.last_step_at
				then 'answered'
			else history.status
		end as status,
		history.accepted_at,
		least(history.answered_at, reply.first_final_at) as answered_at,
		history.resolved_at,
		history.settled_at,
		due.due_at,
		due.due_basis,
		not coalesce(history.is_excluded, false) as is_counted,
		coalesce(history.is_confirmed, false) as is_confirmed,
		reply.quality as response_quality,
		reply.satisfaction,
		($as_of::date + 1)::timestamptz as as_of_end
	from work.fct_feedback as feedback
	left join history using (identity_key)
	left join reply using (identity_key)
	left join due using (identity_key)
	where feedback.received_on <= $as_of::date
)
select
	stated.identity_key,
	stated.status,
	code.class as status_class,
	accepted_at,
	answered_at,
	resolved_at,
	settled_at,
	due_at,
	due_basis,
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
	response_quality,
	satisfaction
from stated
left join dim_code as code on code.list = 'status' and code.code = stated.status;
