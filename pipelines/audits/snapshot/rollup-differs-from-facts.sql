-- one row per dataset of which a rollup's sums are not those of the facts
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
		count(*) filter (where is_confirmed) as confirmed_count,
		count(*) filter (where is_open) as open_count,
		count(*) filter (where is_open and wait_days > 30) as open_over_30_count,
		count(satisfaction) as rated_count,
		count(response_quality) as quality_known_count
	from fct_feedback
	group by dataset
),
rolled as (
	select 'channel' as rollup, * from agg_channel_day
	union all by name
	select 'status' as rollup, * from agg_status_day
	union all by name
	select 'issue' as rollup, * from agg_issue_day
	union all by name
	select 'commune' as rollup, * from agg_commune_day
),
rolled_sum as (
	select
		rollup,
		dataset,
		sum(n) as n,
		sum(negative_count) as negative_count,
		sum(neutral_count) as neutral_count,
		sum(positive_count) as positive_count,
		sum(unsure_count) as unsure_count,
		sum(counted_count) as counted_count,
		sum(due_count) as due_count,
		sum(answered_count) as answered_count,
		sum(answered_on_time_count) as answered_on_time_count,
		sum(resolved_count) as resolved_count,
		sum(confirmed_count) as confirmed_count,
		sum(open_count) as open_count,
		sum(open_over_30_count) as open_over_30_count,
		sum(rated_count) as rated_count,
		sum(quality_known_count) as quality_known_count
	from rolled
	group by rollup, dataset
),
expected as (
	select rollup, fact.*
	from fact
	cross join (select unnest(['channel', 'status', 'issue', 'commune']) as rollup)
),
waited as (
	select dataset, sum(ended_count) as answered, sum(ended_count + censored_count) as counted
	from agg_wait_day
	group by dataset
)
select distinct dataset as offending_key
from (
	(from expected except from rolled_sum)
	union all by name
	(from rolled_sum except from expected)
	union all by name
	select fact.dataset
	from fact
	left join waited using (dataset)
	where coalesce(waited.answered, 0) <> fact.answered_count
		or coalesce(waited.counted, 0) <> fact.counted_count
)
order by dataset;
