-- one row per day of the cube's weeks, with the position of its slot
select
	unnest(generate_series(slot_start::date, slot_end::date - 1, interval 1 day))::date as day,
	(slot_number - 1)::usmallint as week
from (
	select
		unnest($slot_starts::varchar[]) as slot_start,
		unnest($slot_ends::varchar[]) as slot_end,
		generate_subscripts($slot_starts::varchar[], 1) as slot_number
) as slots
