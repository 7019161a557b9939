-- gives feedback its changed places
update fct_feedback
set
	province_code = relocated.province_code,
	commune_code = relocated.commune_code,
	place_reason = relocated.place_reason
from relocated
where relocated.record_key = fct_feedback.identity_key;
