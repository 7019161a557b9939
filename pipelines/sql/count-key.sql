-- The key under which an identity is counted and not stored, as `countKey` in rows/identity.ts makes
-- it: HMAC-SHA-256 (RFC 2104) with the store's salt, which is as long as a block of SHA-256 (64 bytes)
-- and so needs no padding.
create or replace temp macro salt_pad(pad_byte) as (
	select xor(encode(count_only_salt)::bit, encode(repeat(chr(pad_byte), 64))::bit)::blob
	from meta_store
);

create or replace temp macro count_key_of(identity_key) as left(
	sha256(salt_pad(92) || unhex(sha256(salt_pad(54) || encode(identity_key)))),
	32
);
