-- one row: how the feedback received in the period was settled
select
	coalesce(sum(counted_count), 0)::integer as counted_count,
	coalesce(sum(due_count), 0)::integer as due_count,
	coalesce(sum(no_deadline_count), 0)::integer as no_deadline_count,
	coalesce(sum(answered_due_count), 0)::integer as answered_due_count,
	coalesce(sum(resolved_count), 0)::integer as resolved_count,
	coalesce(sum(confirmed_count), 0)::integer as confirmed_count,
	coalesce(sum(resolved_on_time_count), 0)::integer as resolved_on_time_count,
	coalesce(sum(late_count), 0)::integer as late_count,
	coalesce(sum(late_extended_count), 0)::integer as late_extended_count,
	coalesce(sum(late_paused_count), 0)::integer as late_paused_count,
	coalesce(sum(overdue_count), 0)::integer as overdue_count,
	coalesce(sum(answered_only_count), 0)::integer as answered_only_count,
	coalesce(sum(ended_count), 0)::integer as ended_count,
	coalesce(sum(refused_count), 0)::integer as refused_count,
	coalesce(sum(passed_on_count), 0)::integer as passed_on_count,
	coalesce(sum(no_action_count), 0)::integer as no_action_count,
	coalesce(sum(ever_resolved_count), 0)::integer as ever_resolved_count,
	coalesce(sum(reopened_count), 0)::integer as reopened_count
from settled
where received_on >= $from::date and received_on < $to::date
