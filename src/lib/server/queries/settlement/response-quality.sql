-- one row: what the answers hold that were given to the feedback received in the period
select
	coalesce(sum(answered_count), 0)::integer as answered_count,
	coalesce(sum(marked_count), 0)::integer as marked_count,
	coalesce(sum(evidence_count), 0)::integer as evidence_count,
	coalesce(sum(legal_basis_count), 0)::integer as legal_basis_count,
	coalesce(sum(next_step_count), 0)::integer as next_step_count,
	(sum(quality_sum) / nullif(sum(marked_count), 0))::double as quality_mean
from handled
where received_on >= $from::date and received_on < $to::date
