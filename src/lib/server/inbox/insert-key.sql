-- one row: what a repetition of this push is known by
insert into push_key (receipt_id, source_id, key_digest, body_digest, created_at)
values ($receipt_id, $source_id, $key_digest, $body_digest, $received_at);
