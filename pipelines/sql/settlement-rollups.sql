-- Sums of the counted facts by day: how cases end, how they are taken up, why they are closed, how long
-- a resolution takes. Nulls are kept

-- one row per counted feedback: how it ended
create or replace temp view ended_cases as
select
	dataset,
	received_on,
	province_code,
	commune_code,
	due_basis,
	counted_count,
	due_count,
	no_deadline_count,
	answered_due_count,
	answered_on_time_count,
	resolved_count,
	confirmed_count,
	(resolve_outcome = 'on_time')::utinyint as resolved_on_time_count,
	(resolve_outcome = 'late')::utinyint as late_count,
	(resolve_outcome = 'late_extended')::utinyint as late_extended_count,
	(resolve_outcome = 'late_paused')::utinyint as late_paused_count,
	(resolve_outcome = 'overdue')::utinyint as overdue_count,
	(resolve_outcome = 'answered_only')::utinyint as answered_only_count,
	(is_resolved or resolve_outcome = 'closed')::utinyint as ended_count,
	(resolve_outcome = 'closed' and coalesce(status = 'rejected', false))::utinyint as refused_count,
	(resolve_outcome = 'closed' and coalesce(status = 'out_of_jurisdiction', false))::utinyint
		as passed_on_count,
	(resolve_outcome = 'closed' and coalesce(status = 'closed_no_action', false))::utinyint
		as no_action_count,
	was_resolved::utinyint as ever_resolved_count,
	is_resolution_reopened::utinyint as reopened_count
from fct_feedback
where is_counted;

create or replace table agg_settlement_day as
select
	dataset,
	received_on,
	province_code,
	due_basis,
	count(nullif(columns(c -> c like '%\_count' escape '\'), 0))::integer
from ended_cases
group by dataset, received_on, province_code, due_basis
order by received_on, dataset, province_code, due_basis;

-- read for one commune at a time, so its days lie together
create or replace table agg_settlement_commune_day as
select
	dataset,
	received_on,
	province_code,
	commune_code,
	count(nullif(columns(c -> c like '%\_count' escape '\'), 0))::integer
from ended_cases
group by dataset, received_on, province_code, commune_code
order by dataset, province_code, commune_code, received_on;

-- one row per counted feedback: how it was taken up, answered and rated
create or replace temp view handled as
select
	dataset,
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
from fct_feedback
where is_counted;

create or replace table agg_handling_day as
select
	dataset,
	received_on,
	province_code,
	count(nullif(columns(c -> c like '%\_count' escape '\'), 0))::integer,
	sum(quality_sum) as quality_sum,
	sum(satisfaction_sum)::integer as satisfaction_sum
from handled
group by dataset, received_on, province_code
order by received_on, dataset, province_code;

create or replace table agg_closing_day as
select
	dataset,
	received_on,
	province_code,
	status,
	closing_reason,
	count(*)::integer as n
from fct_feedback
where resolve_outcome = 'closed' and status_class = 'closed_unresolved'
group by all
order by received_on, dataset, province_code, status, closing_reason;

create or replace table agg_resolve_day as
select
	dataset,
	received_on,
	province_code,
	floor(resolve_days)::integer as wait_days,
	count(*) filter (where is_resolved)::integer as ended_count,
	count(*) filter (where not is_resolved)::integer as censored_count
from fct_feedback
where is_counted
group by all
order by received_on, dataset, province_code, wait_days;
