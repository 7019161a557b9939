-- one row per step or response whose feedback belongs to another dataset
with handled as (
	select event_key as offending_key, identity_key, dataset from fct_status_event
	union all
	select response_key, identity_key, dataset from fct_response
)
select offending_key
from handled
join fct_feedback as feedback using (identity_key)
where feedback.dataset <> handled.dataset
order by offending_key;
