-- Sums of the rollups by day without places, and those of whole provinces: with every channel, issue or day of
-- waiting of every province a rollup of a million rows is half as large as the facts. By tone, which few rows
-- more hold than every tone together: one table answers with and without it. Nulls are kept

create or replace table agg_country_day as
select
	dataset,
	received_on,
	channel,
	sentiment,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_channel_tone_day
group by dataset, received_on, channel, sentiment
order by dataset, received_on, channel, sentiment;

create or replace table agg_province_day as
select
	dataset,
	province_code,
	received_on,
	sentiment,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_channel_tone_day
group by dataset, province_code, received_on, sentiment
order by dataset, province_code, received_on, sentiment;

create or replace table agg_country_issue_day as
select
	dataset,
	received_on,
	issue,
	issue_group,
	sentiment,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_issue_tone_day
group by dataset, received_on, issue, issue_group, sentiment
order by dataset, received_on, issue, sentiment;

create or replace table agg_country_wait_day as
select
	dataset,
	received_on,
	sentiment,
	wait_days,
	sum(ended_count)::integer as ended_count,
	sum(censored_count)::integer as censored_count
from agg_wait_tone_day
group by all
order by dataset, received_on, sentiment, wait_days;
