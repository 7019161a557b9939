-- one row per source: how many of its feedback have what figures need
select
	source_id,
	count(*)::integer as n,
	(count(*) filter (where commune_code is not null))::integer as commune_count,
	(count(*) filter (where place_reason = 'province_only'))::integer as province_only_count,
	(count(*) filter (where place_reason = 'ambiguous'))::integer as ambiguous_count,
	(count(*) filter (where place_reason = 'none'))::integer as nowhere_count,
	(count(*) filter (where status is not null))::integer as status_count,
	(count(*) filter (where due_basis in ('agency', 'law')))::integer as stated_due_count,
	(count(*) filter (where sentiment is not null))::integer as sentiment_count
from feedback
where received_on >= $from::date and received_on < $to::date
group by source_id
order by source_id
