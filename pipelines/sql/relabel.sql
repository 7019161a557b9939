-- gives a batch of stored texts their new labels; a kind that the agency recorded stays, and so
-- does one that would be a denunciation where a person who saw the text said otherwise
update fct_feedback
set
	kind = if(
		fct_feedback.kind_confidence = 1 or fresh.kind = 'denunciation', fct_feedback.kind, fresh.kind
	),
	kind_confidence = if(fct_feedback.kind_confidence = 1, 1, fresh.kind_confidence),
	issue = fresh.issue,
	issue_group = fresh.issue_group,
	issue_confidence = fresh.issue_confidence,
	issue_second = fresh.issue_second,
	field = fresh.field,
	sentiment = fresh.sentiment,
	sentiment_best = fresh.sentiment_best,
	sentiment_confidence = fresh.sentiment_confidence,
	sentiment_score = fresh.sentiment_score,
	explanation = fresh.explanation,
	classifier_version = fresh.classifier_version
from relabelled as fresh
where fresh.identity_key = fct_feedback.identity_key;
