-- at most one row: the dataset that a source's earlier files belong to
select dataset from meta_batch where source_id = $source_id order by loaded_at, batch_id limit 1;
