-- defines settled: one row per feedback received by as_of, with its settlement. What people say about a text
-- stands before the classifier
create or replace temp view settled as
with keyed as (
	select
		feedback.*,
		feedback.rowid as case_id,
		coalesce(emptied.text_key, left(sha256(feedback.text_redacted), 16)) as text_key
	from work.fct_feedback as feedback
	left join work.meta_emptied_text as emptied using (identity_key)
)
select
	feedback.* exclude (batch_id, case_id, word_count, redaction_count)
	replace (
		coalesce(person.sentiment, feedback.sentiment) as sentiment,
		coalesce(person.sentiment, feedback.sentiment_best) as sentiment_best,
		if(person.sentiment is null, feedback.sentiment_confidence, 1) as sentiment_confidence,
		case
			when person.sentiment is null or person.sentiment = feedback.sentiment_best
				then feedback.sentiment_score
			when person.sentiment = 'negative' then -1
			when person.sentiment = 'positive' then 1
			else 0
		end as sentiment_score,
		coalesce(person.issue, feedback.issue) as issue,
		coalesce(person.issue_group, feedback.issue_group) as issue_group,
		if(person.issue is null, feedback.issue_confidence, 1) as issue_confidence,
		if(person.issue <> feedback.issue, null, feedback.issue_second) as issue_second,
		if(person.issue is null, feedback.field, person.field) as field,
		coalesce(person.kind, feedback.kind) as kind,
		if(person.kind is null, feedback.kind_confidence, 1) as kind_confidence
	),
	if(person.text_key is null, 'classifier', 'person') as label_source,
	date_trunc('week', feedback.received_on)::date as received_week,
	settlement.* exclude (case_id)
from keyed as feedback
join settlement using (case_id)
left join work.dim_person_label as person using (text_key);
