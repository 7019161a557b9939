-- one row per status and reason with which cases were closed unresolved; null where no reason is given
with given as (
	select status, closing_reason, sum(n) as n
	from closed
	where received_on >= $from::date and received_on < $to::date
	group by status, closing_reason
)
select
	given.status,
	given.closing_reason as code,
	d.name_vi,
	d.name_en,
	given.n::integer as n
from given
left join dim_code as d on d.list = 'closing_reason' and d.code = given.closing_reason
order by given.status, given.n desc, given.closing_reason
