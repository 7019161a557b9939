-- one row: the last event of the trail of triage
select event_id, digest from triage_event order by event_id desc limit 1;
