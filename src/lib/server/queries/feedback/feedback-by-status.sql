-- one row per status with feedback in the period; null where no status is known
select
	c.status as code,
	c.status_class,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	sum(c.n)::integer as n
from counts as c
left join dim_code as d on d.list = 'status' and d.code = c.status
where received_on >= $from::date and received_on < $to::date
group by c.status, c.status_class
order by n desc, c.status
