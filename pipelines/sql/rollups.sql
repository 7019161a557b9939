-- additive counts by day: ratios are formed after these are summed, never before
insert into agg_commune_day by name
select
	dataset, received_on, province_code, commune_code,
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
group by all
order by received_on, dataset, province_code, commune_code;

insert into agg_issue_day by name
select
	dataset, received_on, province_code, issue, issue_group, channel,
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
group by all
order by received_on, dataset, province_code, issue, channel;

insert into agg_count_only by name
select dataset, received_quarter, province_code, channel, count(*) as n
from work.fct_count_only
where received_quarter <= $as_of::date
group by all
order by received_quarter, dataset, province_code, channel;
