-- one row per source: how many of its feedback have what figures need. Counted by what they have first, which
-- few combinations hold: one look at each text instead of eight
select
	source_id,
	sum(n)::integer as n,
	coalesce(sum(n) filter (where has_commune), 0)::integer as commune_count,
	coalesce(sum(n) filter (where place_reason = 'province_only'), 0)::integer as province_only_count,
	coalesce(sum(n) filter (where place_reason = 'ambiguous'), 0)::integer as ambiguous_count,
	coalesce(sum(n) filter (where place_reason = 'none'), 0)::integer as nowhere_count,
	coalesce(sum(n) filter (where has_status), 0)::integer as status_count,
	coalesce(sum(n) filter (where due_basis in ('agency', 'law')), 0)::integer as stated_due_count,
	coalesce(sum(n) filter (where unsure_count = 0), 0)::integer as sentiment_count
from (
	select
		source_id,
		place_reason,
		due_basis,
		commune_number is not null as has_commune,
		status is not null as has_status,
		unsure_count,
		count(*) as n
	from feedback
	where received_on >= $from::date and received_on < $to::date
	group by all
)
group by source_id
order by source_id
