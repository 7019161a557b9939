-- one row per source and channel, and one per source with channel null: what came and how long it is usually silent
with channel_day as (
	select source_id, channel, received_on, sum(n) as n
	from sourced
	where received_on >= $from::date and received_on < $to::date
	group by all
),
source_day as (
	select * from channel_day
	union all
	select source_id, null as channel, received_on, sum(n) as n
	from channel_day
	group by source_id, received_on
),
paused as (
	select
		*,
		received_on - lag(received_on) over (
			partition by source_id, channel order by received_on
		) as pause_days
	from source_day
)
select
	p.source_id,
	p.channel,
	sum(p.n)::integer as n,
	min(p.received_on) as first_received_on,
	max(p.received_on) as last_received_on,
	count(p.pause_days)::integer as pause_count,
	quantile_disc(p.pause_days, 0.5)::integer as median_pause_days,
	quantile_disc(p.pause_days, 0.99)::integer as usual_pause_days,
	(m.as_of - max(p.received_on))::integer as silent_days,
	coalesce(sum(p.n) filter (where p.received_on > m.as_of - 14), 0)::integer
		as last_fortnight_count,
	(
		coalesce(
			sum(p.n) filter (where p.received_on > m.as_of - 70 and p.received_on <= m.as_of - 14), 0
		) / 4.0
	)::double as usual_fortnight_count
from paused as p
cross join meta_snapshot as m
group by p.source_id, p.channel, m.as_of
order by p.source_id, p.channel nulls first
