-- one row per stored row whose key is staged: looked for once, for the table may be a hundred times the file
create or replace temp table known as
select {key}, dataset, rowid as stored_at
from {table}
where {key} in (select {key} from {stage});
