-- one row per record with a unit of its own
select {key} as record_key, province_code, commune_code
from {table}
where commune_code is not null or province_code is not null;
