-- one row per table of a snapshot
select table_name
from duckdb_tables()
where not internal and not temporary
order by table_name;
