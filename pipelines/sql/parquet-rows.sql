-- one row per row of the file: the columns asked for, in the order of the file, as text
select columns(name -> list_contains($columns, name))::varchar
from read_parquet($path)
