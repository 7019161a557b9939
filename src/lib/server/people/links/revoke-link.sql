-- the link that is revoked; none where it was before, or is over
update shared_link
set revoked_at = $now
where link_id = $link_id and revoked_at is null and expires_at > $now
returning link_id
