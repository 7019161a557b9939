-- one row per column of the file, in its order
select column_name as name, column_type as type
from (describe select * from read_parquet($path));
