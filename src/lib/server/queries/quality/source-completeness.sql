-- one row per source: how many of its feedback have what figures need
select
	source_id,
	sum(n)::integer as n,
	sum(columns([
		'commune_count',
		'province_only_count',
		'ambiguous_count',
		'nowhere_count',
		'status_count',
		'stated_due_count',
		'sentiment_count'
	]))::integer
from sourced
where received_on >= $from::date and received_on < $to::date
group by source_id
order by source_id
