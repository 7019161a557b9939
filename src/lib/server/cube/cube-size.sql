-- one row: feedback in the days of the cube, and about how many cells it makes (within a few percent)
select
	count(*)::integer as n,
	approx_count_distinct(
		hash(f.province_code, f.commune_code, f.issue, f.channel, f.sentiment, d.week)
	)::integer as cell_count
from feedback as f
join day as d on d.day = f.received_on
where f.received_on >= $from::date and f.received_on < $to::date
