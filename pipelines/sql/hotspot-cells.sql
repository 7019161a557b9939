-- temporary tables of what the detector counts: whole weeks up to as_of

-- one row per dataset, week, issue and commune: its reports, and the day by which each of them was answered
-- or settled, null while one is not
create or replace temp table hotspot_cell as
select
	dataset,
	received_week as week_on,
	issue,
	commune_code,
	count(*)::integer as n,
	sum(negative_count)::integer as negative,
	if(
		bool_and(not is_counted or answered_at is not null or settled_at is not null),
		coalesce(max(least(answered_at, settled_at)) filter (where is_counted)::date, received_week),
		null
	) as handled_on
from fct_feedback
where commune_code is not null and issue <> $unclear_issue::varchar
	and received_week <= $as_of::date - 6
group by dataset, received_week, issue, commune_code
order by dataset, week_on, issue, commune_code;

-- one row per dataset with feedback. A week in which the data begin is not whole
create or replace temp table hotspot_span as
with feedback as (
	select
		dataset,
		date_trunc('week', min(received_on) + 6)::date as first_week_on,
		date_trunc('week', $as_of::date + 1)::date - 7 as last_week_on
	from fct_feedback
	group by dataset
),
counted as (
	select dataset, sum(n)::integer as n
	from hotspot_cell
	inner join feedback using (dataset)
	where week_on >= first_week_on
	group by dataset
),
whole as (
	select dataset, count(*)::integer as n
	from fct_feedback
	inner join feedback using (dataset)
	where received_week >= first_week_on and received_week <= last_week_on
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

select
	dataset, first_week_on::varchar as first_week_on, last_week_on::varchar as last_week_on,
	weeks_known, counted_count, left_out_count
from hotspot_span
order by dataset;
