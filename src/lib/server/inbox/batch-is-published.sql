-- one row: whether the snapshot holds the batch
select count(*)::integer as n from meta_batch where batch_id = $batch_id
