-- one row per place, issue, channel, sentiment and slot of a part of the weeks that has feedback, ordered by slot;
-- codes are positions in cube-members, of sentiments in negative, neutral, positive, unsure. Grouped by
-- codes and not names, counted and not summed: both halve the memory that a group takes
select
	p.code::usmallint as place,
	i.code::usmallint as issue,
	c.code::usmallint as channel,
	(f.neutral_count + 2 * f.positive_count + 3 * f.unsure_count)::utinyint as sentiment,
	d.week,
	count(*)::uinteger as n,
	count(*) filter (where f.counted_count = 1)::uinteger as counted_count,
	count(*) filter (where f.due_count = 1)::uinteger as due_count,
	count(*) filter (where f.answered_count = 1)::uinteger as answered_count,
	count(*) filter (where f.answered_on_time_count = 1)::uinteger as answered_on_time_count,
	count(*) filter (where f.resolved_count = 1)::uinteger as resolved_count,
	count(*) filter (where f.open_count = 1)::uinteger as open_count
from feedback as f
join day as d on d.day = f.received_on
join member as p
	on p.dimension = 'place'
	and p.province_code is not distinct from f.province_code
	and p.commune_code is not distinct from f.commune_code
join member as i on i.dimension = 'issue' and i.member = f.issue
join member as c on c.dimension = 'channel' and c.member = f.channel
where f.received_on >= $part_from::date and f.received_on < $part_to::date
group by all
order by week, place, issue, channel, sentiment
