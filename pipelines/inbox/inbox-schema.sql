-- Tokens, receipts and keys of the push API. No personal data: tokens and keys as digests only.

-- one row: seals identities in spool files and keys the digests of what senders send
create table inbox_secret (
	secret blob not null check (length(secret) = 32)
) strict;

-- one row per token; the token itself is nowhere
create table push_token (
	token_id integer primary key,
	token_sha256 text not null unique,
	source_id text not null,
	source_title text not null,
	dataset text not null,
	channel text not null,
	created_at text not null
) strict;

-- one row per token that is no longer taken
create table push_revocation (
	token_id integer primary key references push_token (token_id),
	revoked_at text not null
) strict;

-- one row per accepted push
create table push_receipt (
	receipt_id text primary key,
	source_id text not null,
	received_at text not null,
	-- the spool file and the batch that it becomes
	batch_id text not null,
	-- JSON of a `Receipt`
	answer text not null
) strict;

-- one row per accepted push of the last days: what a repetition is known by
create table push_key (
	receipt_id text primary key references push_receipt (receipt_id),
	source_id text not null,
	key_digest text,
	body_digest text not null,
	created_at text not null
) strict;

create unique index push_key_of_source on push_key (source_id, key_digest)
where key_digest is not null;
create index push_key_body on push_key (source_id, body_digest);

create trigger push_token_is_final before update on push_token
begin
	select raise(abort, 'tokens are only ever added and revoked');
end;
create trigger push_token_stays before delete on push_token
begin
	select raise(abort, 'tokens are only ever added and revoked');
end;
create trigger push_revocation_is_final before update on push_revocation
begin
	select raise(abort, 'a revocation is final');
end;
create trigger push_revocation_stays before delete on push_revocation
begin
	select raise(abort, 'a revocation is final');
end;
create trigger push_receipt_is_final before update on push_receipt
begin
	select raise(abort, 'receipts are only ever added');
end;
create trigger push_receipt_stays before delete on push_receipt
begin
	select raise(abort, 'receipts are only ever added');
end;
