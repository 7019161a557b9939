-- one row per status and reason with which cases were closed unresolved; null where no reason is given
select
	f.status,
	f.closing_reason as code,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	count(*)::integer as n
from feedback as f
left join dim_code as d on d.list = 'closing_reason' and d.code = f.closing_reason
where received_on >= $from::date and received_on < $to::date and resolve_outcome = 'closed'
	and status_class = 'closed_unresolved'
group by f.status, f.closing_reason
order by f.status, n desc, f.closing_reason
