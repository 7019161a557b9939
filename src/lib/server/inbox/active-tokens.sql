-- one row per token that is taken
select token_id, token_sha256, source_id, source_title, dataset, channel
from push_token
where token_id not in (select token_id from push_revocation)
order by token_id;
