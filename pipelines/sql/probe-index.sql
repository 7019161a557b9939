-- changes nothing: offers a table its own rows again, so that its index is asked for every one of them
begin transaction;
insert or ignore into {table} select * from {table};
rollback;
