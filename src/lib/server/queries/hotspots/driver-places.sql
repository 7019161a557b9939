-- one row per name of a province, or of a commune in some provinces
select name
from (
	select name, code from dim_province
	union all
	select name, code from dim_commune where list_contains($provinces::varchar[], province_code)
)
order by code, name
