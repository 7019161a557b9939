-- one row per table and dataset of the work store
with fact as (
	select 'feedback' as entity, dataset from fct_feedback
	union all
	select 'count_only', dataset from fct_count_only
	union all
	select 'status_event', dataset from fct_status_event
	union all
	select 'response', dataset from fct_response
	union all
	select 'initiative', dataset from fct_initiative
	union all
	select 'outcome', dataset from fct_outcome
	union all
	select 'consultation', dataset from fct_consultation
	union all
	select 'contribution', dataset from fct_contribution
	union all
	select 'dialogue', dataset from fct_dialogue
	union all
	select 'inspection', dataset from fct_inspection
	union all
	select 'press_source', dataset from dim_press_source
)
select entity, dataset, count(*)::integer as n
from fact
group by entity, dataset
order by dataset, entity;
