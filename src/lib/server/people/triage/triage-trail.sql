-- one row per event of the trail of triage, the oldest first
select
	event_id, happened_at, hotspot_id, action, role, assignee, until, note, score, snapshot_id, digest
from triage_event
order by event_id;
