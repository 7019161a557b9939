-- one row per denunciation whose text is stored: such a text is counted and never kept
select feedback_id as offending_key
from fct_feedback
where kind = 'denunciation' or legal_form = 'to_cao'
order by feedback_id;
