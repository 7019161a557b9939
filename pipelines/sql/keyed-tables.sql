-- one row per table with a primary key, which an index of its own keeps
select distinct table_name
from duckdb_constraints()
where constraint_type = 'PRIMARY KEY'
order by table_name;
