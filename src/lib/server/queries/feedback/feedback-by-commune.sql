-- one row per commune of a province that the viewer may see; those without feedback are there with 0
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
		and province_number = $list_province::utinyint
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
	coalesce(b.n, 0) as n,
	coalesce(b.negative_count, 0) as negative_count,
	coalesce(b.neutral_count, 0) as neutral_count,
	coalesce(b.positive_count, 0) as positive_count,
	coalesce(b.unsure_count, 0) as unsure_count,
	coalesce(b.sentiment_known_count, 0) as sentiment_known_count,
	coalesce(b.counted_count, 0) as counted_count,
	coalesce(b.due_count, 0) as due_count,
	coalesce(b.answered_count, 0) as answered_count,
	coalesce(b.answered_on_time_count, 0) as answered_on_time_count,
	coalesce(b.resolved_count, 0) as resolved_count,
	coalesce(b.open_count, 0) as open_count
from commune as c
left join by_commune as b on b.commune_number = c.commune_number
where c.province_code = $list_province::varchar
order by c.code
