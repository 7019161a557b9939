-- one row per loaded file whose rows are not all kept, duplicate, counted only or rejected
select batch_id as offending_key
from meta_batch
where rows_in <> rows_kept + rows_duplicate + rows_count_only + rows_rejected
order by batch_id;
