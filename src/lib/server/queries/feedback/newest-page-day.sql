-- one row: the day of the last text on a page of the newest first, null where no text is there, and how
-- many texts there are up to the end of that page. Read
-- from two columns; the page then reads in full only the days that it needs, which lie together
select min(received_on)::varchar as since, count(*)::integer as n
from (
	select received_on
	from feedback
	where received_on >= $from::date and received_on < $to::date
		and received_on >= (select coalesce(texts_from, date '0001-01-01') from meta_snapshot)
	order by received_at desc
	limit $limit::integer + $offset::integer
)
