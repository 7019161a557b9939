-- one row per channel with feedback in the period
with by_channel as (
	select
		channel,
		sum(n)::integer as n,
		sum(negative_count)::integer as negative_count,
		sum(neutral_count)::integer as neutral_count,
		sum(positive_count)::integer as positive_count,
		sum(unsure_count)::integer as unsure_count,
		sum(n - unsure_count)::integer as sentiment_known_count,
		sum(counted_count)::integer as counted_count,
		sum(due_count)::integer as due_count,
		sum(answered_count)::integer as answered_count,
		sum(answered_on_time_count)::integer as answered_on_time_count,
		sum(resolved_count)::integer as resolved_count,
		sum(open_count)::integer as open_count
	from counts
	where received_on >= $from::date and received_on < $to::date
	group by all
)
select b.channel as code, d.name_vi, d.name_en, b.* exclude (channel)
from by_channel as b
left join dim_code as d on d.list = 'channel' and d.code = b.channel
order by b.n desc, b.channel
