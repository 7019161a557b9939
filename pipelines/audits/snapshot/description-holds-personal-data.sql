-- one row per description of an initiative, a dialogue or the like that holds a telephone, e-mail or
-- identity number
with described as (
	select initiative_id as offending_key, concat_ws(' | ', name_vi, name_en, source_line) as content
	from fct_initiative
	union all
	select outcome_id, concat_ws(' | ', indicator, unit, qualifier) from fct_outcome
	union all
	select consultation_id, concat_ws(' | ', topic, eligible_basis) from fct_consultation
	union all
	select contribution_id, concat_ws(' | ', purpose, amount_qualifier, source_kind) from fct_contribution
	union all
	select dialogue_id, concat_ws(' | ', form, chair_role) from fct_dialogue
	union all
	select inspection_id, concat_ws(' | ', lead_body, topic) from fct_inspection
	union all
	select press_source_id, concat_ws(' | ', title, publisher) from dim_press_source
	union all
	select batch_id, concat_ws(' | ', source_title, file_name) from meta_batch
)
select offending_key
from described
where holds_personal_data(content)
order by offending_key;
