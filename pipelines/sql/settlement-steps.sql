-- one row per step in the handling of a feedback, by as_of, in order.
-- A step dated before the day its case came in is a slip of the pen and must not count as an answer
-- in no time; a step of that same day counts from the hour the case came in, because many sources
-- give steps a day and no hour. Steps of one moment follow the order of the status list.
create or replace temp table step as
select
	event.identity_key,
	greatest(event.happened_at, feedback.received_at) as happened_at,
	event.status,
	code.class,
	event.due_at,
	row_number() over (
		partition by event.identity_key
		order by event.happened_at, code.position, event.event_key
	) as turn
from work.fct_status_event as event
join work.fct_feedback as feedback using (identity_key)
join dim_code as code on code.list = 'status' and code.code = event.status
where event.happened_at::date between feedback.received_on and $as_of::date;

-- one row per feedback with steps: the last time that it was open again. What came before that
-- (a resolution, a refusal, a withdrawal) does not stand.
create or replace temp table reopening as
select
	identity_key,
	coalesce(max(turn) filter (where class = 'open'), 0) as open_turn,
	min(turn) filter (where status = 'extended') as extended_turn
from step
group by identity_key;
