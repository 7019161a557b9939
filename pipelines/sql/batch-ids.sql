-- one row per loaded file; the same question to the work store and to a snapshot
select batch_id
from meta_batch
order by batch_id
