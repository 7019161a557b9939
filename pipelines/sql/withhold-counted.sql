-- takes out of a table every row of an identity that is counted and not stored
delete from {table}
where count_key_of(identity_key) in (select count_key from fct_count_only);
