-- one row: what this snapshot is
select
	schema_version,
	strftime(created_at, '%Y-%m-%dT%H:%M:%S') || '+07:00' as created_at,
	as_of,
	classifier_version
from meta_snapshot
