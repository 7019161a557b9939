-- one row per dataset of which a rollup of settlement does not add up to the facts
with fact as (
	select
		dataset,
		count(*) as counted,
		count(*) filter (where is_due) as due,
		count(*) filter (where due_at is null) as no_deadline,
		count(*) filter (where is_answered) as answered,
		count(*) filter (where is_resolved) as resolved,
		count(*) filter (where is_confirmed) as confirmed,
		count(*) filter (where resolve_outcome = 'on_time') as on_time,
		count(*) filter (where starts_with(resolve_outcome, 'late')) as late,
		count(*) filter (where resolve_outcome in ('overdue', 'answered_only')) as past_due,
		count(*) filter (where resolve_outcome = 'closed' and status_class = 'closed_unresolved')
			as closed,
		count(*) filter (where is_resolution_reopened) as reopened,
		count(satisfaction) as rated,
		count(response_quality) as marked,
		count(*) filter (where receive_outcome <> 'waiting') as receive_due,
		count(*) filter (where accept_outcome <> 'waiting') as accept_told
	from fct_feedback
	where is_counted
	group by dataset
),
expected as (
	select
		unnest(['day', 'commune']) as rollup,
		dataset,
		counted,
		due,
		no_deadline,
		resolved,
		confirmed,
		on_time,
		late,
		past_due,
		closed,
		reopened
	from fact
	union all by name
	select
		'handling' as rollup,
		dataset,
		answered,
		resolved,
		rated,
		marked,
		receive_due,
		accept_told
	from fact
	union all by name
	select 'closing' as rollup, dataset, closed
	from fact
	where closed > 0
	union all by name
	select 'resolve' as rollup, dataset, counted, resolved
	from fact
),
ended as (
	select 'day' as rollup, * from agg_settlement_day
	union all by name
	select 'commune' as rollup, * from agg_settlement_commune_day
),
rolled as (
	select
		rollup,
		dataset,
		sum(counted_count) as counted,
		sum(due_count) as due,
		sum(no_deadline_count) as no_deadline,
		sum(resolved_count) as resolved,
		sum(confirmed_count) as confirmed,
		sum(resolved_on_time_count) as on_time,
		sum(late_count + late_extended_count + late_paused_count) as late,
		sum(overdue_count + answered_only_count) as past_due,
		sum(refused_count + passed_on_count + no_action_count) as closed,
		sum(reopened_count) as reopened
	from ended
	group by rollup, dataset
	union all by name
	select
		'handling' as rollup,
		dataset,
		sum(answered_count) as answered,
		sum(resolved_count) as resolved,
		sum(rated_count) as rated,
		sum(marked_count) as marked,
		sum(receive_due_count) as receive_due,
		sum(accept_due_count + accept_unrecorded_count) as accept_told
	from agg_handling_day
	group by dataset
	union all by name
	select 'closing' as rollup, dataset, sum(n) as closed
	from agg_closing_day
	group by dataset
	union all by name
	select
		'resolve' as rollup,
		dataset,
		sum(ended_count + censored_count) as counted,
		sum(ended_count) as resolved
	from agg_resolve_day
	group by dataset
)
select distinct dataset as offending_key
from (
	(from expected except from rolled)
	union all by name
	(from rolled except from expected)
)
order by dataset;
