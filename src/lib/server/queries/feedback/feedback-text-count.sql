-- one row: how many texts the view holds
select count(*)::integer as total
from feedback
where received_on >= $from::date and received_on < $to::date
	and received_on >= (select coalesce(texts_from, date '0001-01-01') from meta_snapshot)
