-- one row per source, channel and ISO week with rows
select
	source_id,
	channel,
	date_trunc('week', received_on)::date as received_week,
	sum(n)::integer as n
from sourced
where received_on >= $from::date and received_on < $to::date
group by all
order by source_id, channel, received_week
