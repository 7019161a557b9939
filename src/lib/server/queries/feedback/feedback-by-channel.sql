-- one row per channel with feedback in the period
select
	channel as code,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	sum(c.n)::integer as n,
	sum(c.negative_count)::integer as negative_count,
	sum(c.neutral_count)::integer as neutral_count,
	sum(c.positive_count)::integer as positive_count,
	sum(c.unsure_count)::integer as unsure_count,
	sum(c.n - c.unsure_count)::integer as sentiment_known_count,
	sum(c.counted_count)::integer as counted_count,
	sum(c.due_count)::integer as due_count,
	sum(c.answered_count)::integer as answered_count,
	sum(c.answered_on_time_count)::integer as answered_on_time_count,
	sum(c.resolved_count)::integer as resolved_count,
	sum(c.open_count)::integer as open_count
from counts as c
left join dim_code as d on d.list = 'channel' and d.code = c.channel
where received_on >= $from::date and received_on < $to::date
group by channel
order by n desc, channel
