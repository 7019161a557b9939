-- one row per commune with the most open or negative feedback, at most as many as asked for
with by_commune as (
	select
		commune_number,
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
select
	c.code,
	c.province_code,
	c.name as name_vi,
	c.name_en,
	c.full_name as full_name_vi,
	c.full_name_en,
	c.type,
	c.longitude,
	c.latitude,
	b.* exclude (commune_number)
from by_commune as b
inner join commune as c on c.commune_number = b.commune_number
order by b.negative_count desc, b.open_count desc, c.code
limit $limit::integer
