-- one row per feedback, with the columns of the rollup of sources
select
	received_on,
	source_id,
	channel,
	1 as n,
	(commune_number is not null)::utinyint as commune_count,
	(place_reason = 'province_only')::utinyint as province_only_count,
	(place_reason = 'ambiguous')::utinyint as ambiguous_count,
	(place_reason = 'none')::utinyint as nowhere_count,
	(status_number is not null)::utinyint as status_count,
	coalesce(due_basis in ('agency', 'law'), false)::utinyint as stated_due_count,
	(sentiment is not null)::utinyint as sentiment_count
from feedback
