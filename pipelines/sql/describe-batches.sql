-- one row per loaded file, newest first
select
	batch.batch_id, source_id, source_title, dataset, entity, file_name,
	batch.file_sha256, batch.mapping_sha256, replay.replay_of,
	strftime(loaded_at, '%Y-%m-%dT%H:%M:%S%z') as loaded_at,
	rows_in, rows_kept, rows_duplicate, rows_count_only, rows_rejected, redaction_count,
	coverage_from::varchar as coverage_from, coverage_to::varchar as coverage_to,
	classifier_version
from meta_batch as batch
left join meta_replay as replay using (file_sha256, mapping_sha256)
order by batch.loaded_at desc, batch.batch_id;
