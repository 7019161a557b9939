-- one row per response whose stored text holds a telephone, e-mail or identity number
select response_key as offending_key
from fct_response
where holds_personal_data(text_redacted) or holds_personal_data(agency)
order by response_key;
