-- one row per fact with a province or commune that is not among the current units
with placed as (
	select feedback_id as offending_key, province_code, commune_code from fct_feedback
	union all
	select initiative_id, province_code, commune_code from fct_initiative
	union all
	select outcome_id, province_code, commune_code from fct_outcome
	union all
	select consultation_id, province_code, commune_code from fct_consultation
	union all
	select contribution_id, province_code, commune_code from fct_contribution
	union all
	select dialogue_id, province_code, commune_code from fct_dialogue
	union all
	select inspection_id, province_code, commune_code from fct_inspection
	union all
	select 'count-only ' || received_quarter, province_code, null from agg_count_only
)
select offending_key
from placed
where (province_code is not null and province_code not in (select code from dim_province))
	or (commune_code is not null and commune_code not in (select code from dim_commune))
order by offending_key;
