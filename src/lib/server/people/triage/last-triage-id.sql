-- one row: the highest number that an event of triage was ever given
select max(seq) as last_id from sqlite_sequence where name = 'triage_event';
