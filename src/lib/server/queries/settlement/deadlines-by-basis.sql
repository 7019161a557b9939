-- one row per origin of a deadline, in a fixed order: the agency, the law, our default, none
with basis(due_basis, position) as (
	values ('agency', 1), ('law', 2), ('assumed', 3), ('none', 4)
),
given as (
	select
		coalesce(due_basis, 'none') as due_basis,
		count(*) as counted_count,
		count(*) filter (where is_due) as due_count,
		count(*) filter (where is_answered_on_time) as answered_on_time_count,
		count(*) filter (where resolve_outcome = 'on_time') as resolved_on_time_count,
		count(*) filter (where starts_with(resolve_outcome, 'late')) as resolved_late_count,
		count(*) filter (where resolve_outcome = 'overdue') as overdue_count
	from feedback
	where received_on >= $from::date and received_on < $to::date and is_counted
	group by all
)
select
	basis.due_basis,
	coalesce(counted_count, 0)::integer as counted_count,
	coalesce(due_count, 0)::integer as due_count,
	coalesce(answered_on_time_count, 0)::integer as answered_on_time_count,
	coalesce(resolved_on_time_count, 0)::integer as resolved_on_time_count,
	coalesce(resolved_late_count, 0)::integer as resolved_late_count,
	coalesce(overdue_count, 0)::integer as overdue_count
from basis
left join given using (due_basis)
order by basis.position
