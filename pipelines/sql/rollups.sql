-- Sums of the facts by day, each narrow (few columns to group by), so that each stays far smaller than the
-- facts. All carry the same measures, so one question can read any of them. First by tone (null: unsure),
-- for questions that filter by it; then over every tone, from those. Nulls are kept. What is asked of one
-- province lies province by province; the country's own are in country-rollups.sql

create or replace table agg_channel_tone_day as
select
	dataset,
	received_on,
	province_code,
	channel,
	sentiment,
	count(*)::integer as n,
	-- counting what is not 0 takes half the time of adding up
	count(nullif(columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'), 0))::integer,
	sum(satisfaction_sum)::integer as satisfaction_sum,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, province_code, channel, sentiment
order by dataset, province_code, received_on, channel, sentiment;

create or replace table agg_channel_day as
select
	dataset,
	received_on,
	province_code,
	channel,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_channel_tone_day
group by dataset, received_on, province_code, channel
order by dataset, province_code, received_on, channel;

create or replace table agg_status_tone_day as
select
	dataset,
	received_on,
	province_code,
	kind,
	status,
	status_class,
	sentiment,
	count(*)::integer as n,
	count(nullif(columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'), 0))::integer,
	sum(satisfaction_sum)::integer as satisfaction_sum,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, province_code, kind, status, status_class, sentiment
order by received_on, dataset, province_code, kind, status, sentiment;

create or replace table agg_status_day as
select
	dataset,
	received_on,
	province_code,
	kind,
	status,
	status_class,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_status_tone_day
group by dataset, received_on, province_code, kind, status, status_class
order by received_on, dataset, province_code, kind, status;

create or replace table agg_issue_tone_day as
select
	dataset,
	received_on,
	province_code,
	issue,
	issue_group,
	sentiment,
	count(*)::integer as n,
	count(nullif(columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'), 0))::integer,
	sum(satisfaction_sum)::integer as satisfaction_sum,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, province_code, issue, issue_group, sentiment
order by dataset, province_code, received_on, issue, sentiment;

create or replace table agg_issue_day as
select
	dataset,
	received_on,
	province_code,
	issue,
	issue_group,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_issue_tone_day
group by dataset, received_on, province_code, issue, issue_group
order by dataset, province_code, received_on, issue;

-- issues with one thing more, of the whole country: with provinces they would be as large as the facts
create or replace table agg_issue_channel_day as
select
	dataset,
	received_on,
	issue,
	issue_group,
	channel,
	count(*)::integer as n,
	count(nullif(columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'), 0))::integer,
	sum(satisfaction_sum)::integer as satisfaction_sum,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, issue, issue_group, channel
order by received_on, dataset, issue, channel;

create or replace table agg_issue_status_day as
select
	dataset,
	received_on,
	issue,
	issue_group,
	status,
	status_class,
	count(*)::integer as n,
	count(nullif(columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'), 0))::integer,
	sum(satisfaction_sum)::integer as satisfaction_sum,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by dataset, received_on, issue, issue_group, status, status_class
order by received_on, dataset, issue, status;

-- places by number too: communes are grouped by it in a third of the time. Days of one commune lie together
create or replace table agg_commune_tone_day as
select
	dataset,
	received_on,
	province_code,
	province_number,
	commune_code,
	commune_number,
	sentiment,
	count(*)::integer as n,
	count(nullif(columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'), 0))::integer,
	sum(satisfaction_sum)::integer as satisfaction_sum,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by all
order by dataset, province_number, commune_number, received_on, sentiment;

create or replace table agg_commune_day as
select
	dataset,
	received_on,
	province_code,
	province_number,
	commune_code,
	commune_number,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_commune_tone_day
group by all
order by dataset, province_number, commune_number, received_on;

-- for medians: they need how long each waited, to the whole day. How many counted ones were answered
-- after so many days, and how many were not
create or replace table agg_wait_tone_day as
select
	dataset,
	received_on,
	province_code,
	sentiment,
	floor(wait_days)::integer as wait_days,
	sum(answered_count)::integer as ended_count,
	sum(counted_count - answered_count)::integer as censored_count
from fct_feedback
where is_counted
group by all
order by dataset, province_code, received_on, sentiment, wait_days;

create or replace table agg_wait_day as
select
	dataset,
	received_on,
	province_code,
	wait_days,
	sum(ended_count)::integer as ended_count,
	sum(censored_count)::integer as censored_count
from agg_wait_tone_day
group by all
order by dataset, province_code, received_on, wait_days;

insert into agg_count_only by name
select dataset, received_quarter, province_code, channel, count(*) as n
from work.fct_count_only
where received_quarter <= $as_of::date
group by all
order by received_quarter, dataset, province_code, channel;

-- one row per feedback, figures only
create or replace temp view case_figures as
select
	dataset,
	received_on,
	province_number,
	commune_number,
	province_code,
	commune_code,
	issue,
	issue_group,
	issue_second,
	field,
	field_number,
	channel,
	channel_number,
	kind,
	kind_number,
	status,
	status_number,
	status_class,
	wait_days,
	1::utinyint as n,
	columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'),
	satisfaction_sum,
	quality_sum,
	longest_open_days
from fct_feedback;

-- what belongs to one province or commune, or to one issue, lies together over all time, where the facts lie
-- in the order of time
create or replace table agg_case_place as
select * from case_figures
where province_number is not null
order by dataset, province_number, commune_number, received_on;

create or replace table agg_case_issue as
select * from case_figures
order by dataset, issue_group, issue, received_on;

drop view case_figures;
