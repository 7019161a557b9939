-- one row per token of the source that was taken until now
insert into push_revocation (token_id, revoked_at)
select token_id, $revoked_at
from push_token
where source_id = $source_id
	and ($token_id is null or token_id = $token_id)
	and token_id not in (select token_id from push_revocation);
