-- one row per source, channel and ISO week with rows
select source_id, channel, received_week, count(*)::integer as n
from feedback
where received_on >= $from::date and received_on < $to::date
group by all
order by source_id, channel, received_week
