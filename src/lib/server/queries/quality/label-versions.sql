-- one row per month and version of the classifier: texts that it read
select
	date_trunc('month', received_on)::date as received_month,
	classifier_version,
	count(*)::integer as n
from feedback
where received_on >= $from::date and received_on < $to::date
group by all
order by received_month, classifier_version
