-- one row, or none: a text that the viewer may see, as the snapshot labels it
select
	text_key,
	label_source,
	sentiment_best as sentiment,
	issue,
	kind,
	sentiment_confidence::double as sentiment_confidence,
	issue_confidence::double as issue_confidence,
	kind_confidence::double as kind_confidence,
	classifier_version
from feedback
where feedback_id = $feedback_id::varchar
