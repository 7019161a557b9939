-- one row per dataset of which a rollup of sources or labels does not add up to the facts
with sourced as (
	select
		dataset,
		source_id,
		channel,
		count(*) as n,
		count(commune_code) as commune,
		count(*) filter (where place_reason = 'province_only') as province_only,
		count(*) filter (where place_reason = 'ambiguous') as ambiguous,
		count(*) filter (where place_reason = 'none') as nowhere,
		count(status) as status,
		count(*) filter (where due_basis in ('agency', 'law')) as stated_due,
		count(sentiment) as sentiment
	from fct_feedback
	group by dataset, source_id, channel
),
sourced_sum as (
	select
		dataset,
		source_id,
		channel,
		sum(n) as n,
		sum(commune_count) as commune,
		sum(province_only_count) as province_only,
		sum(ambiguous_count) as ambiguous,
		sum(nowhere_count) as nowhere,
		sum(status_count) as status,
		sum(stated_due_count) as stated_due,
		sum(sentiment_count) as sentiment
	from agg_source_day
	group by dataset, source_id, channel
),
labelled as (
	select
		dataset,
		issue_group,
		classifier_version,
		count(*) as n,
		count(*) filter (where sentiment = 'negative') as negative,
		count(*) filter (where sentiment = 'neutral') as neutral,
		count(*) filter (where sentiment = 'positive') as positive,
		count(*) filter (where sentiment is null) as unsure,
		count(*) filter (where label_source = 'person') as person
	from fct_feedback
	group by dataset, issue_group, classifier_version
),
labelled_sum as (
	select
		dataset,
		issue_group,
		classifier_version,
		sum(n) as n,
		sum(negative_count) as negative,
		sum(neutral_count) as neutral,
		sum(positive_count) as positive,
		sum(unsure_count) as unsure,
		sum(person_count) as person
	from agg_label_month
	group by dataset, issue_group, classifier_version
),
-- sums of fractions differ in their last digits by the order in which they were added
confidence as (
	select dataset, sum(issue_confidence) as issue, sum(sentiment_confidence) as sentiment
	from fct_feedback
	group by dataset
),
confidence_sum as (
	select dataset, sum(issue_confidence_sum) as issue, sum(sentiment_confidence_sum) as sentiment
	from agg_label_month
	group by dataset
)
select distinct dataset as offending_key
from (
	(from sourced except from sourced_sum)
	union all by name
	(from sourced_sum except from sourced)
	union all by name
	(from labelled except from labelled_sum)
	union all by name
	(from labelled_sum except from labelled)
	union all by name
	select dataset
	from confidence
	join confidence_sum using (dataset)
	where abs(confidence.issue - confidence_sum.issue) > 0.001
		or abs(confidence.sentiment - confidence_sum.sentiment) > 0.001
)
order by dataset;
