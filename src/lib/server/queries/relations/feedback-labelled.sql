-- one row per feedback, with the columns of the rollup of labels
select
	date_trunc('month', received_on)::date as received_month,
	issue_group,
	classifier_version,
	1 as n,
	negative_count,
	neutral_count,
	positive_count,
	unsure_count,
	(label_source = 'person')::utinyint as person_count,
	issue_confidence as issue_confidence_sum,
	sentiment_confidence as sentiment_confidence_sum
from feedback
