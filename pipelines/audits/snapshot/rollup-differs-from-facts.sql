-- one row per dataset and rollup whose sums are not those of the facts
with fact as (
	select
		dataset,
		count(*) as n,
		count(*) filter (where sentiment = 'negative') as negative_count,
		count(*) filter (where sentiment = 'neutral') as neutral_count,
		count(*) filter (where sentiment = 'positive') as positive_count,
		count(*) filter (where sentiment is null) as unsure_count,
		count(*) filter (where is_counted) as counted_count,
		count(*) filter (where is_due) as due_count,
		count(*) filter (where is_answered) as answered_count,
		count(*) filter (where is_answered_on_time) as answered_on_time_count,
		count(*) filter (where is_resolved) as resolved_count,
		count(*) filter (where is_open) as open_count
	from fct_feedback
	group by dataset
),
by_commune as (
	select dataset, sum(columns(* exclude (dataset, received_on, province_code, commune_code)))
	from agg_commune_day
	group by dataset
),
by_issue as (
	select
		dataset,
		sum(columns(* exclude (dataset, received_on, province_code, issue, issue_group, channel)))
	from agg_issue_day
	group by dataset
),
difference as (
	(select 'by commune', * from fact except select 'by commune', * from by_commune)
	union all
	(select 'by commune', * from by_commune except select 'by commune', * from fact)
	union all
	(select 'by issue', * from fact except select 'by issue', * from by_issue)
	union all
	(select 'by issue', * from by_issue except select 'by issue', * from fact)
)
select distinct dataset as offending_key
from difference
order by dataset;
