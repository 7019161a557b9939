-- one row per earlier push of the source with the same key or the same body, the same key first
select
	receipt.receipt_id, receipt.source_id, receipt.received_at, receipt.batch_id, receipt.answer,
	coalesce(known.key_digest = $key_digest, false) as is_same_key,
	known.body_digest = $body_digest as is_same_body
from push_key as known
join push_receipt as receipt on receipt.receipt_id = known.receipt_id
where known.source_id = $source_id
	and (known.key_digest = $key_digest or known.body_digest = $body_digest)
order by is_same_key desc, known.created_at, known.receipt_id;
