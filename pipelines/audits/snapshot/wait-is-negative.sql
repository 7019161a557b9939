-- one row per feedback that waited less than no time
select feedback_id as offending_key
from fct_feedback
where least(wait_days, resolve_days, paused_days) < 0
order by feedback_id;
