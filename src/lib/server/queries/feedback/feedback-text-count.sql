-- one row: how many texts the view holds
select coalesce(sum(n), 0)::integer as total
from counts
where received_on >= $from::date and received_on < $to::date
	and received_on >= (select coalesce(texts_from, date '0001-01-01') from meta_snapshot)
