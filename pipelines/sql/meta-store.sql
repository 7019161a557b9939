-- one row for the whole store, written once: later runs keep the salt of the first
insert into meta_store
select $schema_version::integer, $salt::varchar
where not exists (select 1 from meta_store);
