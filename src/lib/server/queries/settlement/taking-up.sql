-- one row: whether cases were taken in, and complaints decided on, within the terms for that
select
	count(*) filter (where receive_outcome in ('on_time', 'late', 'overdue'))::integer
		as receive_due_count,
	count(*) filter (where receive_outcome = 'on_time')::integer as received_on_time_count,
	count(*) filter (where receive_outcome = 'overdue')::integer as receive_overdue_count,
	count(*) filter (where accept_outcome not in ('waiting', 'unrecorded'))::integer
		as accept_due_count,
	count(*) filter (where accept_outcome = 'accepted_on_time')::integer as accepted_on_time_count,
	count(*) filter (where accept_outcome = 'declined_on_time')::integer as declined_on_time_count,
	count(*) filter (where accept_outcome = 'overdue')::integer as accept_overdue_count,
	count(*) filter (where accept_outcome = 'unrecorded')::integer as accept_unrecorded_count
from feedback
where received_on >= $from::date and received_on < $to::date
