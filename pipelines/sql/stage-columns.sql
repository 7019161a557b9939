-- one row per column of the staging table, in order
select column_name
from duckdb_columns()
where database_name = 'temp' and table_name = $stage
order by column_index;
