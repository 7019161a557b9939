-- adds one event and returns its number
insert into correction_event (
	happened_at, text_key, annotator, action, sentiment, issue, kind, reason, note,
	machine_sentiment, machine_issue, machine_kind,
	sentiment_confidence, issue_confidence, kind_confidence, classifier_version
) values (
	$happened_at, $text_key, $annotator, $action, $sentiment, $issue, $kind, $reason, $note,
	$machine_sentiment, $machine_issue, $machine_kind,
	$sentiment_confidence, $issue_confidence, $kind_confidence, $classifier_version
)
returning event_id;
