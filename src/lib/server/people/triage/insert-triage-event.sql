-- one row: the number of the event that is added to the trail of triage
insert into triage_event (
	event_id, happened_at, hotspot_id, action, role, assignee, until, note, score, snapshot_id, digest
)
values (
	$event_id, $happened_at, $hotspot_id, $action, $role, $assignee, $until, $note, $score, $snapshot_id,
	$digest
)
returning event_id;
