-- one row: how many texts of the view wait for a person, and why
select
	(count(*) filter (where place = 0))::integer as disputed_count,
	(count(*) filter (where place is null))::integer as unlabelled_count,
	(count(*) filter (where place is null and sentiment is null))::integer as unsure_count,
	(count(*) filter (where place = 2))::integer as second_count,
	(count(*) filter (where place = 3))::integer as own_count
from feedback
left join text_standing using (text_key)
where received_on >= $from::date and received_on < $to::date
	and received_on >= (select coalesce(texts_from, date '0001-01-01') from meta_snapshot)
