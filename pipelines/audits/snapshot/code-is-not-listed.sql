-- one row per fact with a code that its list does not hold
with coded as (
	select feedback_id as offending_key, 'channel' as list, channel as code from fct_feedback
	union all
	select feedback_id, 'kind', kind from fct_feedback
	union all
	select feedback_id, 'status', status from fct_feedback
	union all
	select feedback_id, 'closing_reason', closing_reason from fct_feedback
	union all
	select feedback_id, 'field', field from fct_feedback
	union all
	select initiative_id, 'field', field from fct_initiative
	union all
	select initiative_id, 'initiative_status', status from fct_initiative
)
select offending_key
from coded
where code is not null
	and not exists (
		select 1 from dim_code where dim_code.list = coded.list and dim_code.code = coded.code
	)
order by offending_key;
