-- one row per token ever made
select
	token.token_id, token.source_id, token.source_title, token.dataset, token.channel,
	token.created_at, revocation.revoked_at
from push_token as token
left join push_revocation as revocation on revocation.token_id = token.token_id
order by token.token_id;
