-- one row per status with feedback in the period; null where no status is known
with by_status as (
	select status, status_class, sum(n)::integer as n
	from counts
	where received_on >= $from::date and received_on < $to::date
	group by all
)
select b.status as code, b.status_class, d.name_vi, d.name_en, b.n
from by_status as b
left join dim_code as d on d.list = 'status' and d.code = b.status
order by b.n desc, b.status
