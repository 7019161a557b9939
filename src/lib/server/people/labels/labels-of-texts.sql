-- one row per standing label of the texts asked for, oldest first
select
	text_key, annotator, happened_at, sentiment, issue, kind, reason, note,
	machine_sentiment, machine_issue, machine_kind,
	sentiment_confidence, issue_confidence, kind_confidence, classifier_version
from standing_label
where text_key in (select value from json_each($text_keys))
order by event_id;
