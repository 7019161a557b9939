-- one row per link that can still be opened, the newest first
select link_id, search, province_code, commune_code, created_at, expires_at
from shared_link
where revoked_at is null and expires_at > $now
order by link_id desc
