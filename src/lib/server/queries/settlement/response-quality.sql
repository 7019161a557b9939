-- one row: what the answers hold that were given to the feedback received in the period
select
	count(*) filter (where is_answered)::integer as answered_count,
	count(response_quality)::integer as marked_count,
	count(*) filter (where has_evidence)::integer as evidence_count,
	count(*) filter (where cites_legal_basis)::integer as legal_basis_count,
	count(*) filter (where states_next_step)::integer as next_step_count,
	avg(response_quality)::double as quality_mean
from feedback
where received_on >= $from::date and received_on < $to::date and is_counted
