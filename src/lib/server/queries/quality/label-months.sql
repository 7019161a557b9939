-- one row per month and issue group: what labels the texts have, whoever gave them
select
	date_trunc('month', received_on)::date as received_month,
	issue_group,
	count(*)::integer as n,
	sum(negative_count)::integer as negative_count,
	sum(neutral_count)::integer as neutral_count,
	sum(positive_count)::integer as positive_count,
	sum(unsure_count)::integer as unsure_count,
	(count(*) filter (where label_source = 'person'))::integer as person_count,
	sum(issue_confidence)::double as issue_confidence_sum,
	sum(sentiment_confidence)::double as sentiment_confidence_sum
from feedback
where received_on >= $from::date and received_on < $to::date
group by all
order by received_month, issue_group
