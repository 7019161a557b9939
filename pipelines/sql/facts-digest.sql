-- one row: how many rows a fact table holds and what they say, in whatever order they came. Random ids
-- and the file that brought a row are no part of what it says
select
	count(*)::integer as n,
	coalesce(
		sum(hash(*columns(c -> c not in ('feedback_id', 'batch_id', 'row_number')))::hugeint),
		0
	)::varchar as digest
from {table};
