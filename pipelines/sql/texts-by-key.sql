-- one row per text key asked for that the snapshot holds; equal texts share their labels
select
	text_key,
	any_value(text_redacted order by feedback_id) as text_redacted,
	any_value(lang order by feedback_id) as lang,
	any_value(received_on order by feedback_id) as received_on,
	any_value(province_code order by feedback_id) as province_code,
	any_value(sentiment_score order by feedback_id)::integer as sentiment_score
from fct_feedback
where text_key in (select unnest($text_keys::varchar[])) and text_redacted <> ''
group by text_key
order by text_key;
