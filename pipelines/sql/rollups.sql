-- Sums of the facts by day, each narrow (few columns to group by), so that each stays far smaller than the
-- facts. All carry the same measures, so one question can read any of them. First by tone (null: unsure),
-- for questions that filter by it; then over every tone, from those. Nulls are kept

create or replace table agg_channel_tone_day as
select
	dataset,
	received_on,
	province_code,
	channel,
	sentiment,
	count(*)::integer as n,
	sum(columns(c -> c <> 'reopened_count' and (c like '%\_count' escape '\' or c = 'satisfaction_sum')))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, province_code, channel, sentiment
order by received_on, dataset, province_code, channel, sentiment;

create or replace table agg_channel_day as
select
	dataset,
	received_on,
	province_code,
	channel,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_channel_tone_day
group by dataset, received_on, province_code, channel
order by received_on, dataset, province_code, channel;

create or replace table agg_status_tone_day as
select
	dataset,
	received_on,
	province_code,
	kind,
	status,
	status_class,
	sentiment,
	count(*)::integer as n,
	sum(columns(c -> c <> 'reopened_count' and (c like '%\_count' escape '\' or c = 'satisfaction_sum')))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, province_code, kind, status, status_class, sentiment
order by received_on, dataset, province_code, kind, status, sentiment;

create or replace table agg_status_day as
select
	dataset,
	received_on,
	province_code,
	kind,
	status,
	status_class,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_status_tone_day
group by dataset, received_on, province_code, kind, status, status_class
order by received_on, dataset, province_code, kind, status;

create or replace table agg_issue_tone_day as
select
	dataset,
	received_on,
	province_code,
	issue,
	issue_group,
	sentiment,
	count(*)::integer as n,
	sum(columns(c -> c <> 'reopened_count' and (c like '%\_count' escape '\' or c = 'satisfaction_sum')))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, province_code, issue, issue_group, sentiment
order by received_on, dataset, province_code, issue, sentiment;

create or replace table agg_issue_day as
select
	dataset,
	received_on,
	province_code,
	issue,
	issue_group,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_issue_tone_day
group by dataset, received_on, province_code, issue, issue_group
order by received_on, dataset, province_code, issue;

create or replace table agg_commune_tone_day as
select
	dataset,
	received_on,
	province_code,
	commune_code,
	sentiment,
	count(*)::integer as n,
	sum(columns(c -> c <> 'reopened_count' and (c like '%\_count' escape '\' or c = 'satisfaction_sum')))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, province_code, commune_code, sentiment
order by received_on, dataset, province_code, commune_code, sentiment;

create or replace table agg_commune_day as
select
	dataset,
	received_on,
	province_code,
	commune_code,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_commune_tone_day
group by dataset, received_on, province_code, commune_code
order by received_on, dataset, province_code, commune_code;

-- for medians: they need how long each waited, to the whole day. How many counted ones were answered
-- after so many days, and how many were not
create or replace table agg_wait_tone_day as
select
	dataset,
	received_on,
	province_code,
	sentiment,
	floor(wait_days)::integer as wait_days,
	sum(answered_count)::integer as ended_count,
	sum(counted_count - answered_count)::integer as censored_count
from fct_feedback
where is_counted
group by all
order by received_on, dataset, province_code, sentiment, wait_days;

create or replace table agg_wait_day as
select
	dataset,
	received_on,
	province_code,
	wait_days,
	sum(ended_count)::integer as ended_count,
	sum(censored_count)::integer as censored_count
from agg_wait_tone_day
group by all
order by received_on, dataset, province_code, wait_days;

-- one row per counted feedback: how it ended
create or replace temp view settled as
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
from settled
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
from settled
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

insert into agg_count_only by name
select dataset, received_quarter, province_code, channel, count(*) as n
from work.fct_count_only
where received_quarter <= $as_of::date
group by all
order by received_quarter, dataset, province_code, channel;
