-- one row per feedback or response whose words are there although texts of its day have left
with worded as (
	select identity_key as offending_key, received_on as day from fct_feedback where text_redacted <> ''
	union all
	select response_key, happened_at::date from fct_response where text_redacted is not null
)
select offending_key
from worded
where day < (select texts_from from meta_retention)
order by offending_key;
