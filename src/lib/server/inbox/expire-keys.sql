-- one row per key that is too old to be compared with
delete from push_key where created_at < $oldest;
