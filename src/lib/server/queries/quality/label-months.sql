-- one row per month and issue group: what labels the texts have, whoever gave them. Added up by day first:
-- finding the month of every text takes longer than counting them
select
	date_trunc('month', received_on)::date as received_month,
	issue_group,
	sum(n)::integer as n,
	sum(negative_count)::integer as negative_count,
	sum(neutral_count)::integer as neutral_count,
	sum(positive_count)::integer as positive_count,
	sum(unsure_count)::integer as unsure_count,
	sum(person_count)::integer as person_count,
	sum(issue_confidence_sum)::double as issue_confidence_sum,
	sum(sentiment_confidence_sum)::double as sentiment_confidence_sum
from (
	select
		received_on,
		issue_group,
		count(*) as n,
		sum(negative_count) as negative_count,
		sum(neutral_count) as neutral_count,
		sum(positive_count) as positive_count,
		sum(unsure_count) as unsure_count,
		count(*) filter (where label_source = 'person') as person_count,
		sum(issue_confidence) as issue_confidence_sum,
		sum(sentiment_confidence) as sentiment_confidence_sum
	from feedback
	where received_on >= $from::date and received_on < $to::date
	group by all
)
group by all
order by received_month, issue_group
