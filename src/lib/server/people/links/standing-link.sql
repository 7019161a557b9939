-- the link of one token, if it can still be opened
select link_id, search, province_code, commune_code, created_at, expires_at
from shared_link
where token_digest = $token_digest and revoked_at is null and expires_at > $now
