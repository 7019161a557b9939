-- one row per province
select code, name as name_vi, name_en, full_name as full_name_vi, full_name_en, commune_count
from dim_province
order by code
