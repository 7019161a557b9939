-- one row per commune with the most negative feedback, at most as many as asked for
with by_commune as (
	select commune_code, {counts}
	from fct_feedback
	where {filters} and {period} and commune_code is not null
	group by 1
)
select c.code, c.province_code, c.name as name_vi, {zeros}
from by_commune as b
join dim_commune as c on c.code = b.commune_code
order by b.negative_count desc, b.open_count desc, c.code
limit {limit}
