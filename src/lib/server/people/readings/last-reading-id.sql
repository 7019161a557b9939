-- one row: the highest number that a reading was ever given
select max(seq) as last_id from sqlite_sequence where name = 'reading_event';
