-- one row: texts received in the last 14 days of the data, and in a usual 14 days of the 8 weeks before
select
	coalesce(sum(n) filter (where received_on > m.as_of - 14), 0)::integer as last_fortnight_count,
	(coalesce(sum(n) filter (where received_on <= m.as_of - 14), 0) / 4.0)::double
		as usual_fortnight_count
from meta_snapshot as m
left join counts on received_on > m.as_of - 70 and received_on <= m.as_of
group by m.as_of
