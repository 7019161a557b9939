-- one row per stored text with one of these keys: a person says that it is a denunciation
insert into withheld
select identity_key, true
from fct_feedback
where left(sha256(text_redacted), 16) in (select unnest($text_keys::varchar[]))
	or identity_key in (
		select identity_key from meta_emptied_text
		where text_key in (select unnest($text_keys::varchar[]))
	);
