-- one row per feedback received by as_of and event (receive, accept, resolve) that a rule gives a
-- term: how long, in what unit, and from when. The moment that a text came in stands for both
-- "submitted" and "received": sources know one of them.
create or replace temp table term as
with governed as (
	select
		feedback.rowid as case_id,
		feedback.received_at,
		feedback.received_on,
		history.accepted_at,
		at_reception.resolve_from_reception,
		at_reception.accept_rule,
		at_reception.receive_rule,
		at_acceptance.resolve_from_acceptance
	from work.fct_feedback as feedback
	left join history on history.case_id = feedback.rowid
	join calendar as received_day on received_day.on_date = feedback.received_on
	left join calendar as accepted_day on accepted_day.on_date = history.accepted_at::date
	left join rule_in_force as at_reception
		on at_reception.legal_form is not distinct from feedback.legal_form
		and at_reception.priority = feedback.priority
		and at_reception.province_code is not distinct from feedback.province_code
		and at_reception.channel = feedback.channel
		and at_reception.era_from = received_day.era_from
	left join rule_in_force as at_acceptance
		on at_acceptance.legal_form is not distinct from feedback.legal_form
		and at_acceptance.priority = feedback.priority
		and at_acceptance.province_code is not distinct from feedback.province_code
		and at_acceptance.channel = feedback.channel
		and at_acceptance.era_from = accepted_day.era_from
	where feedback.received_on <= $as_of::date
),
begun as (
	select
		case_id,
		'resolve' as event,
		coalesce(resolve_from_acceptance, resolve_from_reception) as rule,
		if(resolve_from_acceptance is null, received_at, accepted_at) as starts_at,
		if(resolve_from_acceptance is null, received_on, accepted_at::date) as starts_on
	from governed
	union all
	select case_id, 'accept', accept_rule, received_at, received_on from governed
	union all
	select case_id, 'receive', receive_rule, received_at, received_on from governed
)
select
	case_id,
	event,
	rule.policy_id as policy_id,
	rule.basis as basis,
	rule.unit as unit,
	rule.amount as amount,
	starts_at,
	starts_on
from begun
where rule is not null;

-- one row per term in working hours: the moment at which offices will have been open that long
create or replace temp table hours_end as
with begun as (
	select
		term.case_id,
		term.event,
		opening.seconds_before
			+ least(epoch(term.starts_at) - epoch(opening.starts_at), opening.seconds)
			+ term.amount * 3600 as seconds_until
	from term
	asof join opening on term.starts_at >= opening.starts_at
	where term.unit = 'working_hour'
)
select
	begun.case_id,
	begun.event,
	opening.starts_at + to_seconds(seconds_until - opening.seconds_before) as due_at
from begun
asof join opening on begun.seconds_until > opening.seconds_before;

-- one row per term: when it ends. The day on which it starts is not counted; a term in days runs to
-- the end of its last day, and when that is no working day, to the end of the next one
-- (Civil Code 91/2015/QH13, articles 147 and 148). Hours run from the moment itself.
create or replace temp table term_end as
select
	term.case_id,
	term.event,
	term.policy_id,
	term.basis,
	coalesce(
		hours_end.due_at,
		(coalesce(last_day.working_on, working_day.on_date) + 1)::timestamptz - interval 1 second
	) as due_at
from term
left join hours_end using (case_id, event)
left join calendar as last_day
	on last_day.on_date = if(term.unit = 'calendar_day', term.starts_on + term.amount, null)
left join calendar as first_day
	on first_day.on_date = if(term.unit = 'working_day', term.starts_on, null)
left join (select * from calendar where is_working) as working_day
	on working_day.working_day_number = first_day.working_day_number + term.amount;

-- one row per feedback received by as_of that has a deadline to be settled: the agency's own; else
-- the law's; else the editable default
create or replace temp table due as
select
	feedback.rowid as case_id,
	coalesce(history.agency_due_at, term_end.due_at) as due_at,
	if(history.agency_due_at is not null, 'agency', term_end.basis) as due_basis,
	if(history.agency_due_at is not null, null, term_end.policy_id) as due_policy
from work.fct_feedback as feedback
left join history on history.case_id = feedback.rowid
left join (select * from term_end where event = 'resolve') as term_end
	on term_end.case_id = feedback.rowid
where feedback.received_on <= $as_of::date
	and (history.agency_due_at is not null or term_end.due_at is not null);
