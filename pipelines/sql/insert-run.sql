-- one row: a step of the pipeline that has just ended
insert into meta_run
select $started_at::timestamptz, $task, $batch_id, $source_id, $rows_in, $seconds, $result;
