-- one row per ISO week that touches the period; weeks without feedback are there with 0
with by_week as (
	select
		date_trunc('week', received_on)::date as received_week,
		sum(n)::integer as n,
		sum(negative_count)::integer as negative_count,
		sum(neutral_count)::integer as neutral_count,
		sum(positive_count)::integer as positive_count,
		sum(unsure_count)::integer as unsure_count,
		sum(n - unsure_count)::integer as sentiment_known_count,
		sum(counted_count)::integer as counted_count,
		sum(due_count)::integer as due_count,
		sum(answered_count)::integer as answered_count,
		sum(answered_on_time_count)::integer as answered_on_time_count,
		sum(resolved_count)::integer as resolved_count,
		sum(open_count)::integer as open_count
	from counts
	where received_on >= $from::date and received_on < $to::date
	group by all
),
weeks as (
	select unnest(
		generate_series(date_trunc('week', $from::date), $to::date - interval 1 day, interval 7 day)
	)::date as received_week
),
-- the days of the period for which there are data
span as (
	select
		greatest($from::date, coalesce(d.first_received_on, m.as_of + 1)) as first_on,
		least($to::date, m.as_of + 1) as end_on
	from meta_snapshot as m
	left join meta_dataset as d on d.dataset = $dataset::varchar
)
select
	weeks.received_week,
	coalesce(b.n, 0) as n,
	coalesce(b.negative_count, 0) as negative_count,
	coalesce(b.neutral_count, 0) as neutral_count,
	coalesce(b.positive_count, 0) as positive_count,
	coalesce(b.unsure_count, 0) as unsure_count,
	coalesce(b.sentiment_known_count, 0) as sentiment_known_count,
	coalesce(b.counted_count, 0) as counted_count,
	coalesce(b.due_count, 0) as due_count,
	coalesce(b.answered_count, 0) as answered_count,
	coalesce(b.answered_on_time_count, 0) as answered_on_time_count,
	coalesce(b.resolved_count, 0) as resolved_count,
	coalesce(b.open_count, 0) as open_count,
	weeks.received_week < span.first_on or weeks.received_week + 7 > span.end_on as is_partial
from weeks
cross join span
left join by_week as b on b.received_week = weeks.received_week
order by weeks.received_week
