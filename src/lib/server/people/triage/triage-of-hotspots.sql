-- one row per event about the hotspots asked for, the oldest first
select
	event_id, happened_at, hotspot_id, action, role, assignee, until, note, score, snapshot_id, digest
from triage_event
where hotspot_id in (select value from json_each($hotspot_ids))
order by event_id;
