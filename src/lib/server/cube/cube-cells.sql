-- one row per place, issue, channel, sentiment and slot of weeks that has feedback, ordered by slot;
-- codes are positions in cube-members, of sentiments in negative, neutral, positive, unsure
with sums as (
	select
		d.week,
		f.province_code,
		f.commune_code,
		f.issue,
		f.channel,
		f.sentiment,
		count(*) as n,
		count(*) filter (where f.is_counted) as counted_count,
		count(*) filter (where f.is_due) as due_count,
		count(*) filter (where f.is_answered) as answered_count,
		count(*) filter (where f.is_answered_on_time) as answered_on_time_count,
		count(*) filter (where f.is_resolved) as resolved_count,
		count(*) filter (where f.is_open) as open_count
	from feedback as f
	join day as d on d.day = f.received_on
	where f.received_on >= $from::date and f.received_on < $to::date
	group by all
)
select
	p.code::usmallint as place,
	i.code::usmallint as issue,
	c.code::usmallint as channel,
	(case s.sentiment when 'negative' then 0 when 'neutral' then 1 when 'positive' then 2 else 3 end)::utinyint as sentiment,
	s.week,
	s.n::uinteger as n,
	s.counted_count::uinteger as counted_count,
	s.due_count::uinteger as due_count,
	s.answered_count::uinteger as answered_count,
	s.answered_on_time_count::uinteger as answered_on_time_count,
	s.resolved_count::uinteger as resolved_count,
	s.open_count::uinteger as open_count
from sums as s
join member as p
	on p.dimension = 'place'
	and p.province_code is not distinct from s.province_code
	and p.commune_code is not distinct from s.commune_code
join member as i on i.dimension = 'issue' and i.member = s.issue
join member as c on c.dimension = 'channel' and c.member = s.channel
order by week, place, issue, channel, sentiment
