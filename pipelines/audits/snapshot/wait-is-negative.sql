-- one row per feedback that waited less than no time
select feedback_id as offending_key
from fct_feedback
where wait_days < 0
order by feedback_id;
