-- one row: the file that has just been merged
insert into meta_batch
select
	$batch_id, $source_id, $source_title, $dataset, $entity, $file_name, $file_sha256,
	$mapping_sha256, $loaded_at::timestamptz, $rows_in, $rows_kept, $rows_duplicate,
	$rows_count_only, $rows_rejected, $redaction_count, $coverage_from::date, $coverage_to::date,
	$classifier_version;
