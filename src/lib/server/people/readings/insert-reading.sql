-- one row: the number of the event that is added to the trail of readings
insert into reading_event (
	event_id, happened_at, question, role, province_code, commune_code, filters, has_words, text_count,
	snapshot_id, digest
)
values (
	$event_id, $happened_at, $question, $role, $province_code, $commune_code, $filters, $has_words,
	$text_count, $snapshot_id, $digest
)
returning event_id;
