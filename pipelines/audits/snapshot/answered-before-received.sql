-- one row per feedback that was accepted, answered, resolved or settled before it came in
select feedback_id as offending_key
from fct_feedback
where least(accepted_at, answered_at, resolved_at, settled_at) < received_at
order by feedback_id;
