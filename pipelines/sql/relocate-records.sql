-- gives the records of one table their changed places
update {table}
set province_code = relocated.province_code, commune_code = relocated.commune_code
from relocated
where relocated.record_key = {table}.{key};
