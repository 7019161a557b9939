-- one row per place and span. Added up by number first: a code is a text that takes longer
select
	* exclude (province_number, commune_number),
	coalesce(lpad(province_number::varchar, 2, '0'), '') || '/'
		|| coalesce(lpad(commune_number::varchar, 5, '0'), '') as member
from (
	select
		province_number,
		commune_number,
		is_now,
		is_before,
		sum(n) as n,
		sum(negative_count) as negative_count,
		sum(neutral_count) as neutral_count,
		sum(positive_count) as positive_count,
		sum(unsure_count) as unsure_count,
		sum(counted_count) as counted_count,
		sum(due_count) as due_count,
		sum(answered_count) as answered_count,
		sum(answered_on_time_count) as answered_on_time_count,
		sum(resolved_count) as resolved_count,
		sum(open_count) as open_count
	from spans
	where is_now or is_before
	group by all
)
