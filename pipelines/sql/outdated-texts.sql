-- one row per stored text that another version of the classifier read: the next of them
select
	identity_key,
	left(sha256(text_redacted), 16) as text_key,
	text_redacted,
	received_on,
	province_code,
	kind_confidence = 1 as is_kind_recorded
from fct_feedback
where classifier_version <> $classifier_version and text_redacted <> ''
order by identity_key
limit $most::integer;
