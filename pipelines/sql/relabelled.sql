-- an empty table for the labels that a batch of stored texts gets
create or replace temp table relabelled as
select
	identity_key, kind, kind_confidence, issue, issue_group, issue_confidence, issue_second, field,
	sentiment, sentiment_best, sentiment_confidence, sentiment_score, explanation, classifier_version
from fct_feedback limit 0;
