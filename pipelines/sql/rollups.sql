-- one row per feedback: what the rollups add up. Ratios are formed after these are summed, never before
create or replace temp view measured as
select
	dataset,
	received_on,
	province_code,
	commune_code,
	issue,
	issue_group,
	channel,
	kind,
	status,
	status_class,
	1 as n,
	coalesce(sentiment = 'negative', false)::integer as negative_count,
	coalesce(sentiment = 'neutral', false)::integer as neutral_count,
	coalesce(sentiment = 'positive', false)::integer as positive_count,
	(sentiment is null)::integer as unsure_count,
	(sentiment is not null and sentiment_score = -2)::integer as serious_count,
	is_counted::integer as counted_count,
	is_due::integer as due_count,
	(is_due and coalesce(due_basis = 'assumed', false))::integer as assumed_due_count,
	(is_counted and due_at is null)::integer as no_deadline_count,
	is_answered::integer as answered_count,
	(is_due and is_answered)::integer as answered_due_count,
	is_answered_on_time::integer as answered_on_time_count,
	is_resolved::integer as resolved_count,
	is_confirmed::integer as confirmed_count,
	is_open::integer as open_count,
	(is_open and is_due)::integer as open_overdue_count,
	(is_open and wait_days > 30)::integer as open_over_30_count,
	(is_counted and coalesce(status_class = 'closed_unresolved', false))::integer
		as closed_unresolved_count,
	(is_counted and status is null)::integer as unknown_status_count,
	(satisfaction is not null)::integer as rated_count,
	coalesce(satisfaction, 0)::integer as satisfaction_sum,
	(response_quality is not null)::integer as quality_known_count,
	coalesce(response_quality, 0) as quality_sum,
	-- the one figure that is not added up: the longest of the longest
	if(is_open, wait_days, null) as longest_open_days
from fct_feedback;

insert into agg_channel_day by name
select
	dataset,
	received_on,
	province_code,
	channel,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c like '%\_sum' escape '\')),
	max(longest_open_days) as longest_open_days
from measured
group by dataset, received_on, province_code, channel
order by received_on, dataset, province_code, channel;

insert into agg_status_day by name
select
	dataset,
	received_on,
	province_code,
	kind,
	status,
	status_class,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c like '%\_sum' escape '\')),
	max(longest_open_days) as longest_open_days
from measured
group by dataset, received_on, province_code, kind, status, status_class
order by received_on, dataset, province_code, kind, status;

insert into agg_issue_day by name
select
	dataset,
	received_on,
	province_code,
	issue,
	issue_group,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c like '%\_sum' escape '\')),
	max(longest_open_days) as longest_open_days
from measured
group by dataset, received_on, province_code, issue, issue_group
order by received_on, dataset, province_code, issue;

insert into agg_commune_day by name
select
	dataset,
	received_on,
	province_code,
	commune_code,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c like '%\_sum' escape '\')),
	max(longest_open_days) as longest_open_days
from measured
group by dataset, received_on, province_code, commune_code
order by received_on, dataset, province_code, commune_code;

-- for medians: they need how long each waited, to the whole day
insert into agg_wait_day by name
select
	dataset,
	received_on,
	province_code,
	floor(wait_days)::integer as wait_days,
	count(*) filter (where is_answered) as ended_count,
	count(*) filter (where not is_answered) as censored_count
from fct_feedback
where is_counted
group by all
order by received_on, dataset, province_code, wait_days;

insert into agg_count_only by name
select dataset, received_quarter, province_code, channel, count(*) as n
from work.fct_count_only
where received_quarter <= $as_of::date
group by all
order by received_quarter, dataset, province_code, channel;
