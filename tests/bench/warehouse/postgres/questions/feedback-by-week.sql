-- one row per ISO week that touches the period; weeks without feedback are there with 0
with by_week as (
	select date_trunc('week', received_on)::date as received_week, {counts}
	from fct_feedback
	where {filters} and {period}
	group by 1
)
select w::date as received_week, {zeros}
from generate_series(
	date_trunc('week', {from}::date), {to}::date - interval '1 day', interval '7 days'
) as w
left join by_week as b on b.received_week = w::date
order by 1
