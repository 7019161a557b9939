-- one row per month and version of the classifier: texts that it read. Added up by day first: finding the
-- month of every text takes longer than counting them
select
	date_trunc('month', received_on)::date as received_month,
	classifier_version,
	sum(n)::integer as n
from (
	select received_on, classifier_version, count(*) as n
	from feedback
	where received_on >= $from::date and received_on < $to::date
	group by all
)
group by all
order by received_month, classifier_version
