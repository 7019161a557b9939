-- one row per status with feedback in the period; null where no status is known
with by_status as (
	select status, status_class, count(*) as n
	from fct_feedback
	where {filters} and {period}
	group by 1, 2
)
select b.status as code, b.status_class, d.name_vi, d.name_en, b.n
from by_status as b
left join dim_code as d on d.list = 'status' and d.code = b.status
order by b.n desc, b.status
