-- one row per dataset of which a rollup's sums are not those of the facts, or of which the facts carry
-- other tones or answers than their own columns say
with fact as (
	select
		dataset,
		count(*) as n,
		sum(columns(c -> c like '%\_count' escape '\' and c <> 'reopened_count')),
		sum(satisfaction_sum) as satisfaction_sum
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
	union all by name
	select 'channel of an issue' as rollup, * from agg_issue_channel_day
	union all by name
	select 'status of an issue' as rollup, * from agg_issue_status_day
	union all by name
	select 'country' as rollup, * from agg_country_day
	union all by name
	select 'issue of the country' as rollup, * from agg_country_issue_day
	union all by name
	select 'province' as rollup, * from agg_province_day
	union all by name
	select 'case' as rollup, * from agg_case_issue
	union all by name
	select 'channel by tone' as rollup, * from agg_channel_tone_day
	union all by name
	select 'status by tone' as rollup, * from agg_status_tone_day
	union all by name
	select 'issue by tone' as rollup, * from agg_issue_tone_day
	union all by name
	select 'commune by tone' as rollup, * from agg_commune_tone_day
),
rolled_sum as (
	select
		rollup,
		dataset,
		sum(n) as n,
		sum(columns(c -> c like '%\_count' escape '\')),
		sum(satisfaction_sum) as satisfaction_sum
	from rolled
	group by rollup, dataset
),
expected as (
	select rollup, fact.*
	from fact
	cross join (
		select rollup || suffix as rollup
		from (values ('channel'), ('status'), ('issue'), ('commune')) as dimension (rollup)
		cross join (values (''), (' by tone')) as tone (suffix)
		union all by name
		select
			unnest([
				'channel of an issue', 'status of an issue', 'case', 'country', 'issue of the country', 'province'
			]) as rollup
	)
),
-- the same sums from both sides fall into one row of two
compared as (
	select *, count(*) as sides
	from (from expected union all by name from rolled_sum)
	group by all
),
waited as (
	select dataset, sum(ended_count) as answered, sum(ended_count + censored_count) as counted
	from agg_wait_day
	group by dataset
	union all
	select dataset, sum(ended_count), sum(ended_count + censored_count)
	from agg_wait_tone_day
	group by dataset
	union all
	select dataset, sum(ended_count), sum(ended_count + censored_count)
	from agg_country_wait_day
	group by dataset
)
select distinct dataset as offending_key
from (
	select dataset from compared where sides = 1
	union all by name
	select fact.dataset
	from fact
	left join waited using (dataset)
	where coalesce(waited.answered, 0) <> fact.answered_count
		or coalesce(waited.counted, 0) <> fact.counted_count
		or fact.counted_count > 0
			and (select count(*) from waited as each where each.dataset = fact.dataset) <> 3
	union all by name
	select dataset
	from fct_feedback
	group by dataset
	having sum(negative_count) <> count(*) filter (where sentiment = 'negative')
		or sum(neutral_count) <> count(*) filter (where sentiment = 'neutral')
		or sum(positive_count) <> count(*) filter (where sentiment = 'positive')
		or sum(unsure_count) <> count(*) filter (where sentiment is null)
		or sum(counted_count) <> count(*) filter (where is_counted)
		or sum(answered_count) <> count(*) filter (where is_answered)
		or sum(open_count) <> count(*) filter (where is_open)
		or count(*) filter (where province_number is distinct from province_code::utinyint) > 0
		or count(*) filter (where commune_number is distinct from commune_code::usmallint) > 0
	union all by name
	-- codes stand at their numbers
	select distinct dataset
	from (
		select distinct
			dataset,
			unnest(['field', 'channel', 'kind', 'status']) as list,
			unnest([field, channel, kind, status]) as code,
			unnest([field_number, channel_number, kind_number, status_number]) as number
		from fct_feedback
	) as numbered
	left join dim_code using (list, code)
	where dim_code.position is distinct from numbered.number
	union all by name
	-- the cases by place are those facts that have one, and as many of each measure
	(
		select dataset, count(*) as n, sum(columns(c -> c like '%\_count' escape '\' and c <> 'reopened_count'))
		from fct_feedback
		where province_code is not null
		group by dataset
		except
		select dataset, sum(n) as n, sum(columns(c -> c like '%\_count' escape '\'))
		from agg_case_place
		group by dataset
	)
)
order by dataset;
