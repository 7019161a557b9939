-- one row per case that was reopened at some time: when it first was no longer open
create or replace temp table first_end as
select event.identity_key, min(event.happened_at) as happened_at
from work.fct_status_event as event
join dim_code as code on code.list = 'status' and code.code = event.status and code.class <> 'open'
where event.identity_key in (
	select identity_key from work.fct_status_event where status = 'reopened'
)
group by event.identity_key;

-- one row per step in the handling of a feedback, by as_of, in order.
-- A step dated before the day its case came in is a slip of the pen and must not count as an answer
-- in no time; a step of that same day counts from the hour the case came in, because many sources
-- give steps a day and no hour. Steps of one moment follow the order of the status list, except that
-- what ends only in that moment is reopened after it. Nothing here depends on the order of loading.
create or replace temp table step as
with ordered as (
	select
		event.identity_key,
		greatest(event.happened_at, feedback.received_at) as happened_at,
		event.status,
		code.class,
		event.due_at,
		event.reason_code,
		row_number() over (
			partition by event.identity_key
			order by
				event.happened_at,
				event.status = 'reopened' and event.happened_at = first_end.happened_at,
				code.position,
				event.event_key
		) as turn
	from work.fct_status_event as event
	join work.fct_feedback as feedback using (identity_key)
	join dim_code as code on code.list = 'status' and code.code = event.status
	left join first_end on first_end.identity_key = event.identity_key
	where event.happened_at::date between feedback.received_on and $as_of::date
)
select
	*,
	lag(class) over by_turn as class_before,
	lead(happened_at) over by_turn as next_happened_at
from ordered
window by_turn as (partition by identity_key order by turn);

-- one row per feedback with steps: the last time that it was open again. What came before that
-- (a resolution, a refusal, a withdrawal) does not stand.
create or replace temp table reopening as
select
	identity_key,
	coalesce(max(turn) filter (where class = 'open'), 0) as open_turn,
	min(turn) filter (where status = 'extended') as extended_turn,
	min(turn) filter (where class = 'resolved') as resolved_turn
from step
group by identity_key;
