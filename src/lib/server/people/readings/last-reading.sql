-- one row: the last event of the trail of readings
select event_id, digest from reading_event order by event_id desc limit 1;
