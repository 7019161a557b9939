-- one row per column of a table, in order
select column_name
from duckdb_columns()
where database_name = $catalog and table_name = $table
order by column_index;
