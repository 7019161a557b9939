-- one row: a push that was accepted
insert into push_receipt (receipt_id, source_id, received_at, batch_id, answer)
values ($receipt_id, $source_id, $received_at, $batch_id, $answer);
