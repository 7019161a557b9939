-- one row per loaded file, newest first
select
	batch_id,
	source_id,
	source_title,
	dataset,
	entity,
	strftime(loaded_at, '%Y-%m-%d %H:%M') as loaded_at,
	rows_in,
	rows_kept,
	rows_duplicate,
	rows_count_only,
	rows_rejected,
	redaction_count,
	coverage_from,
	coverage_to,
	left(file_sha256, 12) as file_digest,
	classifier_version,
	replay_of
from meta_batch
order by meta_batch.loaded_at desc, batch_id
