-- one row per step in the handling of a feedback, by as_of. From here on a case is the number of its
-- row: sorting and joining by a number costs a third of doing so by its key.
-- A step dated before the day its case came in is a slip of the pen and must not count as an answer
-- in no time; a step of that same day counts from the hour the case came in, because many sources
-- give steps a day and no hour.
create or replace temp table told as
select
	feedback.rowid as case_id,
	event.happened_at as told_at,
	greatest(event.happened_at, feedback.received_at) as happened_at,
	event.status,
	code.class,
	code.position,
	event.due_at,
	event.reason_code,
	hash(event.event_key) as tie_breaker
from work.fct_status_event as event
join work.fct_feedback as feedback using (identity_key)
join dim_code as code on code.list = 'status' and code.code = event.status
where event.happened_at < ($as_of::date + 1)::timestamptz
	-- the day of an instant takes a calendar: it is asked for only where it decides
	and (
		event.happened_at >= feedback.received_at
		or event.happened_at::date = feedback.received_on
	);

-- one row per case that was reopened at some time: when it first was no longer open
create or replace temp table first_end as
select case_id, min(told_at) as ended_at
from told
where class <> 'open' and case_id in (select case_id from told where status = 'reopened')
group by case_id;

-- one row per step, in order. Steps of one moment follow the order of the status list, except that
-- what ends only in that moment is reopened after it. Nothing here depends on the order of loading.
create or replace temp table step as
select
	told.case_id,
	told.happened_at,
	told.status,
	told.class,
	told.due_at,
	told.reason_code,
	row_number() over in_order as turn,
	lag(told.class) over in_order as class_before,
	lead(told.happened_at) over in_order as next_happened_at
from told
left join first_end using (case_id)
window in_order as (
	partition by told.case_id
	order by
		told.told_at,
		told.status = 'reopened' and told.told_at = first_end.ended_at,
		told.position,
		told.tie_breaker
);

-- one row per feedback with steps: the last time that it was open again. What came before that
-- (a resolution, a refusal, a withdrawal) does not stand.
create or replace temp table reopening as
select
	case_id,
	coalesce(max(turn) filter (where class = 'open'), 0) as open_turn,
	min(turn) filter (where status = 'extended') as extended_turn,
	min(turn) filter (where class = 'resolved') as resolved_turn
from step
group by case_id;
