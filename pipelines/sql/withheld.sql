-- an empty table for the keys of stored texts that turned out to be denunciations
create or replace temp table withheld (identity_key varchar not null, is_sure boolean not null);
