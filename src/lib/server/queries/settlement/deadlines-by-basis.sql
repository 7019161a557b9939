-- one row per origin of a deadline, in a fixed order: the agency, the law, our default, none
with basis(due_basis, position) as (
	values ('agency', 1), ('law', 2), ('assumed', 3), ('none', 4)
),
ended as (
	select
		coalesce(due_basis, 'none') as due_basis,
		resolve_outcome as outcome,
		count(*) as n,
		count(*) filter (where is_due) as due_count,
		count(*) filter (where is_answered_on_time) as answered_on_time_count
	from feedback
	where received_on >= $from::date and received_on < $to::date and is_counted
	group by all
)
select
	basis.due_basis,
	coalesce(sum(n), 0)::integer as counted_count,
	coalesce(sum(due_count), 0)::integer as due_count,
	coalesce(sum(answered_on_time_count), 0)::integer as answered_on_time_count,
	coalesce(sum(n) filter (where outcome = 'on_time'), 0)::integer as resolved_on_time_count,
	coalesce(sum(n) filter (where starts_with(outcome, 'late')), 0)::integer as resolved_late_count,
	coalesce(sum(n) filter (where outcome = 'overdue'), 0)::integer as overdue_count
from basis
left join ended using (due_basis)
group by basis.due_basis, basis.position
order by basis.position
