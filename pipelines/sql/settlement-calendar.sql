-- one row per spell of open offices, from a month before the first feedback to well after as_of, with
-- the open seconds before it. An announced day goes before a holiday, a holiday before the week.
create or replace temp table opening as
with bound as (
	select
		coalesce(min(received_on), $as_of::date) - 31 as first_day,
		$as_of::date + 400 + 3 * (select coalesce(max(greatest(days, days_complex)), 0) from deadline)
			as last_day
	from work.fct_feedback
),
day as (
	select unnest(generate_series(first_day, last_day, interval 1 day))::date as on_date from bound
),
worked as (
	select
		day.on_date,
		case
			when announced_day.on_date is not null then announced_day.works_as
			when holiday.on_date is null then isodow(day.on_date)
		end as weekday
	from day
	left join announced_day using (on_date)
	left join (select distinct on_date from holiday) as holiday using (on_date)
),
spell as (
	select
		worked.on_date,
		(worked.on_date + working_hour.starts_at::time)::timestamptz as starts_at,
		(worked.on_date + working_hour.ends_at::time)::timestamptz as ends_at
	from worked
	join working_hour using (weekday)
	where worked.on_date >= working_hour.valid_from
		and (working_hour.valid_to is null or worked.on_date < working_hour.valid_to)
),
measured as (
	select *, epoch(ends_at) - epoch(starts_at) as seconds from spell
)
select
	*,
	coalesce(
		sum(seconds) over (order by starts_at rows between unbounded preceding and 1 preceding), 0
	) as seconds_before
from measured;

-- one row per day of the same span: how many working days there were up to it, the first working day
-- from it on (itself when worked), and the last day on which the set of dated rules changed
create or replace temp table calendar as
with day as (
	select unnest(generate_series(first_day, last_day, interval 1 day))::date as on_date
	from (
		select
			coalesce(min(received_on), $as_of::date) - 31 as first_day,
			(select max(on_date) from opening) as last_day
		from work.fct_feedback
	)
),
marked as (
	select on_date, on_date in (select on_date from opening) as is_working from day
),
change as (
	select valid_from as era_from from deadline
	union
	select valid_to from deadline where valid_to is not null
)
select
	marked.on_date,
	is_working,
	count(*) filter (where is_working) over (order by marked.on_date) as working_day_number,
	min(case when is_working then marked.on_date end) over (
		order by marked.on_date rows between current row and unbounded following
	) as working_on,
	change.era_from
from marked
asof left join change on marked.on_date >= change.era_from;
