-- one row per month that begins in the period, and version of the classifier: texts that it read
select received_month, classifier_version, sum(n)::integer as n
from labelled
where received_month >= $from::date and received_month < $to::date
group by all
order by received_month, classifier_version
