-- one row per event of a trail, the oldest first
select * from {table} order by event_id;
