-- one row per status with feedback in the period; null where no status is known
select
	f.status as code,
	f.status_class,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	count(*)::integer as n
from feedback as f
left join dim_code as d on d.list = 'status' and d.code = f.status
where received_on >= $from::date and received_on < $to::date
group by f.status, f.status_class
order by n desc, f.status
