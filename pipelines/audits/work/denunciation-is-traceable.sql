-- one row per stored text, step or response of a case that is counted only: of a denunciation nothing
-- else may be kept
with identified as (
	select identity_key as offending_key, identity_key from fct_feedback
	union all
	select event_key, identity_key from fct_status_event
	union all
	select response_key, identity_key from fct_response
)
select offending_key
from identified
where count_key_of(identity_key) in (select count_key from fct_count_only)
order by offending_key;
