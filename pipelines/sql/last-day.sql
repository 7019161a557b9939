-- one row: the last day that loaded feedback or its handling speaks of; without any, the day of the
-- last load; null in an empty store
select coalesce(max(day), (select max(loaded_at)::date from meta_batch))::varchar as last_day
from (
	select max(received_on) as day from fct_feedback
	union all
	select max(happened_at)::date from fct_status_event
	union all
	select max(happened_at)::date from fct_response
);
