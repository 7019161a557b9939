-- one row per feedback received in the period whose text is still there, newest first: one page of them. Sorted before anything
-- is joined, so that only the page's own rows are read in full
select *, row_number() over (order by received_at desc, feedback_id) as position
from (
	select *
	from feedback
	where received_on >= $from::date and received_on < $to::date
		and received_on >= (select coalesce(texts_from, date '0001-01-01') from meta_snapshot)
	order by received_at desc, feedback_id
	limit $limit::integer
	offset $offset::integer
)
