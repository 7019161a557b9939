-- one row per origin of a deadline, in a fixed order: the agency, the law, our default, none
with basis(due_basis, position) as (
	values ('agency', 1), ('law', 2), ('assumed', 3), ('none', 4)
),
ended as (
	select
		coalesce(due_basis, 'none') as due_basis,
		sum(counted_count) as counted_count,
		sum(due_count) as due_count,
		sum(answered_on_time_count) as answered_on_time_count,
		sum(resolved_on_time_count) as resolved_on_time_count,
		sum(late_count + late_extended_count + late_paused_count) as resolved_late_count,
		sum(overdue_count) as overdue_count
	from settled
	where received_on >= $from::date and received_on < $to::date
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
left join ended using (due_basis)
order by basis.position
