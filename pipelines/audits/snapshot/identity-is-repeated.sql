-- one row per key that stands for two rows
with keyed as (
	select 'feedback ' || feedback_id as offending_key from fct_feedback
	union all
	select 'initiative ' || initiative_id from fct_initiative
	union all
	select 'outcome ' || outcome_id from fct_outcome
	union all
	select 'consultation ' || consultation_id from fct_consultation
	union all
	select 'contribution ' || contribution_id from fct_contribution
	union all
	select 'dialogue ' || dialogue_id from fct_dialogue
	union all
	select 'inspection ' || inspection_id from fct_inspection
	union all
	select 'batch ' || batch_id from meta_batch
	union all
	select 'commune ' || code from dim_commune
	union all
	select 'province ' || code from dim_province
)
select offending_key
from keyed
group by offending_key
having count(*) > 1
order by offending_key;
