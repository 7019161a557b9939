-- one row per place and span (now, before, both). Added up by number: a code is a text that takes longer, and
-- what is added up by both is one member, so that nothing is left to add up
select
	coalesce(lpad(province_number::varchar, 2, '0'), '') || '/'
		|| coalesce(lpad(commune_number::varchar, 5, '0'), '') as member,
	* exclude (province_number, commune_number)
from (
	select
		province_number,
		commune_number,
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
	from spans
	where is_now or is_before
	group by all
)
order by member, is_now, is_before
