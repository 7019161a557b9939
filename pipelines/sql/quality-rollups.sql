-- What the page on quality counts in every text of two years. Nulls are kept

create or replace table agg_source_day as
select
	dataset,
	received_on,
	province_code,
	source_id,
	channel,
	count(*)::integer as n,
	count(commune_number)::integer as commune_count,
	count(*) filter (where place_reason = 'province_only')::integer as province_only_count,
	count(*) filter (where place_reason = 'ambiguous')::integer as ambiguous_count,
	count(*) filter (where place_reason = 'none')::integer as nowhere_count,
	count(status_number)::integer as status_count,
	count(*) filter (where due_basis in ('agency', 'law'))::integer as stated_due_count,
	count(sentiment)::integer as sentiment_count
from fct_feedback
group by all
order by dataset, province_code, received_on, source_id, channel;

-- labels are compared month by month; by day this would have a quarter as many rows as a million facts
create or replace table agg_label_month as
select
	dataset,
	date_trunc('month', received_on)::date as received_month,
	province_code,
	issue_group,
	classifier_version,
	count(*)::integer as n,
	count(nullif(columns(['negative_count', 'neutral_count', 'positive_count', 'unsure_count']), 0))::integer,
	count(*) filter (where label_source = 'person')::integer as person_count,
	sum(issue_confidence) as issue_confidence_sum,
	sum(sentiment_confidence) as sentiment_confidence_sum
from fct_feedback
group by all
order by dataset, province_code, received_month, issue_group, classifier_version;
