-- one row per source and kind of record: what was loaded, kept and left out
select
	source_id,
	dataset,
	entity,
	max(source_title) as source_title,
	count(*)::integer as file_count,
	sum(rows_in)::integer as rows_in,
	sum(rows_kept)::integer as rows_kept,
	sum(rows_duplicate)::integer as rows_duplicate,
	sum(rows_count_only)::integer as rows_count_only,
	sum(rows_rejected)::integer as rows_rejected,
	sum(redaction_count)::integer as redaction_count,
	min(coverage_from) as coverage_from,
	max(coverage_to) as coverage_to,
	strftime(max(loaded_at), '%Y-%m-%dT%H:%M:%S') || '+07:00' as last_loaded_at
from meta_batch
group by source_id, dataset, entity
order by dataset, source_id, entity
