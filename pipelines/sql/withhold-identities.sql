-- takes out of a table every row of the named identities, which are counted and not stored
delete from {table}
where identity_key in (select unnest($identity_keys::varchar[]));
