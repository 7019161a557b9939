-- (SQLite, people.sqlite) one row per text and annotator: the label that stands, oldest first
select
	text_key, annotator, happened_at, sentiment, issue, kind, reason, note,
	machine_sentiment, machine_issue, machine_kind,
	sentiment_confidence, issue_confidence, kind_confidence, classifier_version
from standing_label
order by event_id;
