-- one row: the highest number that an event of a trail was ever given
select max(seq) as last_id from sqlite_sequence where name = $table;
