-- one row per event of the trail of triage after some number, the oldest first
select
	event_id, happened_at, hotspot_id, action, role, assignee, until, note, score, snapshot_id, digest
from triage_event
where event_id > $after
order by event_id;
