-- one row: the link that was made
insert into shared_link (token_digest, search, province_code, commune_code, created_at, expires_at)
values ($token_digest, $search, $province_code, $commune_code, $created_at, $expires_at)
returning link_id
