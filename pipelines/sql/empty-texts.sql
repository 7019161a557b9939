-- takes the words out of every feedback and response from before $texts_from; facts and labels stay, and
-- so does the key under which people's labels know a text. The answer is one row: how many were emptied
delete from meta_emptied_text where identity_key not in (select identity_key from fct_feedback);

create or replace temp table leaving as
select identity_key, left(sha256(text_redacted), 16) as text_key
from fct_feedback
where received_on < $texts_from::date and text_redacted <> '';

create or replace temp table leaving_response as
select response_key
from fct_response
where happened_at::date < $texts_from::date and text_redacted is not null;

insert into meta_emptied_text by name
select identity_key, text_key
from leaving
where identity_key not in (select identity_key from meta_emptied_text);

update fct_feedback
set text_redacted = '', text_folded = '', explanation = '{"issue":[],"sentiment":[]}'
where received_on < $texts_from::date and text_redacted <> '';

update fct_response
set text_redacted = null
where happened_at::date < $texts_from::date and text_redacted is not null;

select
	(select count(*) from leaving)::integer as feedback,
	(select count(*) from leaving_response)::integer as responses;
