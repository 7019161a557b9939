-- one row per event of the trail of readings after some number, the oldest first
select
	event_id, happened_at, question, role, province_code, commune_code, filters, has_words, text_count,
	snapshot_id, digest
from reading_event
where event_id > $after
order by event_id;
