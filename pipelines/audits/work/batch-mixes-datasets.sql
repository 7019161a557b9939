-- one row per fact whose dataset is not that of the file that brought it
with loaded as (
	select identity_key as offending_key, batch_id, dataset from fct_feedback
	union all
	select count_key, batch_id, dataset from fct_count_only
	union all
	select event_key, batch_id, dataset from fct_status_event
	union all
	select response_key, batch_id, dataset from fct_response
	union all
	select initiative_id, batch_id, dataset from fct_initiative
)
select offending_key
from loaded
left join meta_batch as batch using (batch_id)
where batch.dataset is distinct from loaded.dataset
order by offending_key;
