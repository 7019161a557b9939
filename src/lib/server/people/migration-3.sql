-- one row per link that somebody shared: what it shows is fixed when it is made, and the link itself is
-- not kept, only a digest of it
create table shared_link (
	link_id integer primary key autoincrement,
	token_digest text not null unique check (length(token_digest) = 64),
	-- of the brief that it shows: every filter and both ends of the period
	search text not null check (length(search) <= 4000),
	-- what whoever made it may see; whoever opens it sees no more
	province_code text,
	commune_code text,
	created_at text not null,
	expires_at text not null,
	revoked_at text
) strict;

create trigger shared_link_stays before delete on shared_link
begin
	select raise(abort, 'shared links are revoked, not deleted');
end;

-- The one change that is allowed: to revoke a link, once.
create trigger shared_link_is_final before update on shared_link
when old.revoked_at is not null
	or new.revoked_at is null
	or old.link_id is not new.link_id
	or old.token_digest is not new.token_digest
	or old.search is not new.search
	or old.province_code is not new.province_code
	or old.commune_code is not new.commune_code
	or old.created_at is not new.created_at
	or old.expires_at is not new.expires_at
begin
	select raise(abort, 'what a shared link shows never changes');
end;
