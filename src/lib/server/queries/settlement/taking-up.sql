-- one row: whether cases were taken in, and complaints decided on, within the terms for that
select
	coalesce(sum(receive_due_count), 0)::integer as receive_due_count,
	coalesce(sum(received_on_time_count), 0)::integer as received_on_time_count,
	coalesce(sum(receive_overdue_count), 0)::integer as receive_overdue_count,
	coalesce(sum(accept_due_count), 0)::integer as accept_due_count,
	coalesce(sum(accepted_on_time_count), 0)::integer as accepted_on_time_count,
	coalesce(sum(declined_on_time_count), 0)::integer as declined_on_time_count,
	coalesce(sum(accept_overdue_count), 0)::integer as accept_overdue_count,
	coalesce(sum(accept_unrecorded_count), 0)::integer as accept_unrecorded_count
from handled
where received_on >= $from::date and received_on < $to::date
