-- one row per feedback to come of a span of days, in the order of time. Kept as a table of its own: a
-- scan of a table runs on all threads, and the series that fills it on one
create or replace temp table stub as
select
	number,
	received_on,
	-- microseconds: arithmetic on timestamps with a time zone costs a hundred times as much
	epoch_us(received_on::timestamp) - 7 * 3600000000
		+ 86400000000 * (number - start_at) // (end_at - start_at) as received_us
from (
	select *, unnest(range(start_at, end_at)) as number
	from day_plan
	where start_at >= $start_at::bigint and start_at < $end_at::bigint
	order by received_on
);
