-- one row per span of waiting, shortest first, with 0 where nothing waits that long.
-- What is open waits to the end of the last day, so its day of receipt tells its span.
with span(age, position) as (
	values ('0-7', 1), ('8-30', 2), ('31-90', 3), ('90+', 4)
),
day as (
	select
		(select as_of from meta_snapshot) - received_on + 1 as waited_days,
		sum(open_count) as open_count,
		sum(open_overdue_count) as overdue_count
	from counts
	where received_on >= $from::date and received_on < $to::date
	group by received_on
),
waiting as (
	select
		case
			when waited_days <= 7 then '0-7'
			when waited_days <= 30 then '8-30'
			when waited_days <= 90 then '31-90'
			else '90+'
		end as age,
		sum(open_count) as open_count,
		sum(overdue_count) as overdue_count
	from day
	group by all
)
select
	span.age,
	coalesce(waiting.open_count, 0)::integer as open_count,
	coalesce(waiting.overdue_count, 0)::integer as overdue_count
from span
left join waiting using (age)
order by span.position
