-- one row: how many stored texts carry a person's label, and on how many it differs from the classifier's
select
	count(*)::integer as texts,
	(count(*) filter (where person.sentiment <> feedback.sentiment_best))::integer as sentiment,
	(count(*) filter (where person.issue <> feedback.issue))::integer as issue,
	(count(*) filter (where person.kind <> feedback.kind))::integer as kind
from fct_feedback as feedback
join dim_person_label as person on person.text_key = left(sha256(feedback.text_redacted), 16);
