-- one row per month that begins in the period, and issue group: what labels the texts have, whoever gave them
select
	received_month,
	issue_group,
	sum(n)::integer as n,
	sum(negative_count)::integer as negative_count,
	sum(neutral_count)::integer as neutral_count,
	sum(positive_count)::integer as positive_count,
	sum(unsure_count)::integer as unsure_count,
	sum(person_count)::integer as person_count,
	sum(issue_confidence_sum)::double as issue_confidence_sum,
	sum(sentiment_confidence_sum)::double as sentiment_confidence_sum
from labelled
where received_month >= $from::date and received_month < $to::date
group by all
order by received_month, issue_group
