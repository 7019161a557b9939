-- one row per feedback: where it is counted, and the text that may say where it belongs
select identity_key, text_redacted, received_on::varchar as received_on, province_code, commune_code, place_reason
from fct_feedback;
