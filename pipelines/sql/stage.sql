-- an empty table for the rows of one file, in the order of the file, without any constraint
create or replace temp table {stage} as
select *, 0::integer as stage_position from {table} limit 0;
