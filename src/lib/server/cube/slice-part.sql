-- one row per member and span (now, before, both; of weeks neither too) of one dimension
select
	member,
	is_now,
	is_before,
	sum(n)::integer as n,
	sum(negative_count)::integer as negative_count,
	sum(neutral_count)::integer as neutral_count,
	sum(positive_count)::integer as positive_count,
	sum(unsure_count)::integer as unsure_count,
	sum(counted_count)::integer as counted_count,
	sum(due_count)::integer as due_count,
	sum(answered_count)::integer as answered_count,
	sum(answered_on_time_count)::integer as answered_on_time_count,
	sum(resolved_count)::integer as resolved_count,
	sum(open_count)::integer as open_count
from members
group by all
order by member, is_now, is_before
