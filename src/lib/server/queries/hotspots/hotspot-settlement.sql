-- one row: what became of the reports on one issue in some communes received in a period
select
	coalesce(sum(n), 0)::integer as n,
	coalesce(sum(counted_count), 0)::integer as counted_count,
	coalesce(sum(answered_count), 0)::integer as answered_count,
	coalesce(sum(resolved_count), 0)::integer as resolved_count,
	coalesce(sum(open_count), 0)::integer as open_count,
	coalesce(sum(open_overdue_count), 0)::integer as open_overdue_count,
	max(longest_open_days) as longest_open_days
from counts
where received_on >= $from::date and received_on < $to::date
	and list_contains($communes::varchar[], commune_code)
