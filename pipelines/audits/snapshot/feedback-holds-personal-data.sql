-- one row per feedback whose stored text or explanation holds a telephone, e-mail or identity number
select feedback_id as offending_key
from fct_feedback
where holds_personal_data(text_redacted)
	or holds_personal_data(text_folded)
	or holds_personal_data(explanation)
order by feedback_id;
