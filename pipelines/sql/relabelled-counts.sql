-- one row: on how many texts of a batch each label changes; a kind that the agency recorded stays
select
	(count(*) filter (where fresh.sentiment is distinct from feedback.sentiment))::integer as sentiment,
	(count(*) filter (where fresh.issue <> feedback.issue))::integer as issue,
	(
		count(*) filter (
			where fresh.kind not in (feedback.kind, 'denunciation') and feedback.kind_confidence < 1
		)
	)::integer as kind
from relabelled as fresh
join fct_feedback as feedback using (identity_key);
