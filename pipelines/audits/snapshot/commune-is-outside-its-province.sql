-- one row per fact whose commune belongs to another province than the one beside it, or to none
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
)
select offending_key
from placed
join dim_commune as commune on commune.code = placed.commune_code
where placed.province_code is distinct from commune.province_code
order by offending_key;
