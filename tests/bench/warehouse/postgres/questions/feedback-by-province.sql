-- one row per province; provinces without feedback are there with 0
with by_province as (
	select province_code, {counts}
	from fct_feedback
	where {filters} and {period}
	group by 1
)
select p.code, p.name as name_vi, p.name_en, {zeros}
from dim_province as p
left join by_province as b on b.province_code = p.code
order by p.code
