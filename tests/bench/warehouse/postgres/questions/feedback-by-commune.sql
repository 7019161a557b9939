-- one row per commune of a province; those without feedback are there with 0
with by_commune as (
	select commune_code, {counts}
	from fct_feedback
	where {filters} and {period} and province_code = {list_province}
	group by 1
)
select c.code, c.name as name_vi, c.name_en, {zeros}
from dim_commune as c
left join by_commune as b on b.commune_code = c.code
where c.province_code = {list_province}
order by c.code
