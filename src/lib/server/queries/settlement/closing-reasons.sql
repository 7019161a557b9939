-- one row per status and reason with which cases were closed unresolved; null where no reason is given
select
	c.status,
	c.closing_reason as code,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	sum(c.n)::integer as n
from closed as c
left join dim_code as d on d.list = 'closing_reason' and d.code = c.closing_reason
where received_on >= $from::date and received_on < $to::date
group by c.status, c.closing_reason
order by c.status, n desc, c.closing_reason
