-- one row of counts in the days of the cube: whether it is of the weeks shown and of those compared with
select
	*,
	received_on >= $now_from::date and received_on < $now_to::date as is_now,
	coalesce(
		received_on >= $before_from::date and received_on < $before_to::date, false
	) as is_before
from counts
where received_on >= $from::date and received_on < $to::date
