-- one row per feedback received by as_of, in the order of time: date-limited questions then read
-- only the part of the file that they need
insert into fct_feedback by name
select
	feedback.* exclude (batch_id, identity_key, word_count, redaction_count, classifier_version),
	date_trunc('week', feedback.received_on)::date as received_week,
	settlement.* exclude (identity_key)
from work.fct_feedback as feedback
join settlement using (identity_key)
order by feedback.received_on, feedback.received_at, feedback.identity_key;
