-- one row: which layout a snapshot has
select schema_version from meta_snapshot;
