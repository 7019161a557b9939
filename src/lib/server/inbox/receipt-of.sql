-- one row, or none: a receipt of the source
select receipt_id, source_id, received_at, batch_id, answer
from push_receipt
where receipt_id = $receipt_id and source_id = $source_id;
