-- one row per code of a short list
select list, code, name_vi, name_en, class, position
from dim_code
order by list, position, code
