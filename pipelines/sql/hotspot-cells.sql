-- tables of what the detector counts, in the database attached as `detection`

-- one row per dataset, week, issue and commune, none known included: its reports, and the day by which each
-- of them was answered or settled, null while one is not
create or replace table detection.week_cell as
select
	dataset,
	received_week as week_on,
	issue,
	commune_code,
	min(received_on) as first_on,
	count(*)::integer as n,
	count(*) filter (where sentiment = 'negative')::integer as negative,
	if(
		bool_and(not is_counted or answered_at is not null or settled_at is not null),
		coalesce(max(least(answered_at, settled_at)) filter (where is_counted)::date, received_week),
		null
	) as handled_on
from settled
group by dataset, received_week, issue, commune_code;

-- those that are counted: of whole weeks up to as_of, with a commune and an issue
create or replace table detection.hotspot_cell as
select * exclude (first_on)
from detection.week_cell
where commune_code is not null and issue <> $unclear_issue::varchar
	and week_on <= $as_of::date - 6
order by dataset, week_on, issue, commune_code;

-- one row per dataset with feedback. A week in which the data begin is not whole
create or replace table detection.hotspot_span as
with feedback as (
	select
		dataset,
		date_trunc('week', min(first_on) + 6)::date as first_week_on,
		date_trunc('week', $as_of::date + 1)::date - 7 as last_week_on
	from detection.week_cell
	group by dataset
),
counted as (
	select dataset, sum(n)::integer as n
	from detection.hotspot_cell
	inner join feedback using (dataset)
	where week_on >= first_week_on
	group by dataset
),
whole as (
	select dataset, sum(n)::integer as n
	from detection.week_cell
	inner join feedback using (dataset)
	where week_on >= first_week_on and week_on <= last_week_on
	group by dataset
)
select
	dataset,
	if(first_week_on <= last_week_on, first_week_on, null) as first_week_on,
	if(first_week_on <= last_week_on, last_week_on, null) as last_week_on,
	greatest(0, (last_week_on - first_week_on) // 7 + 1)::integer as weeks_known,
	coalesce(counted.n, 0) as counted_count,
	coalesce(whole.n, 0) - coalesce(counted.n, 0) as left_out_count
from feedback
left join counted using (dataset)
left join whole using (dataset)
order by dataset;

drop table detection.week_cell;

select
	dataset, first_week_on::varchar as first_week_on, last_week_on::varchar as last_week_on,
	weeks_known, counted_count, left_out_count
from detection.hotspot_span
order by dataset;
