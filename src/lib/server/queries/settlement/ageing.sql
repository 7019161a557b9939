-- one row per span of waiting, shortest first, with 0 where nothing waits that long
with span(age, position) as (
	values ('0-7', 1), ('8-30', 2), ('31-90', 3), ('90+', 4)
),
waiting as (
	select
		case
			when wait_days <= 7 then '0-7'
			when wait_days <= 30 then '8-30'
			when wait_days <= 90 then '31-90'
			else '90+'
		end as age,
		count(*) as open_count,
		count(*) filter (where is_due) as overdue_count
	from feedback
	where received_on >= $from::date and received_on < $to::date and is_open
	group by all
)
select
	span.age,
	coalesce(waiting.open_count, 0)::integer as open_count,
	coalesce(waiting.overdue_count, 0)::integer as overdue_count
from span
left join waiting using (age)
order by span.position
