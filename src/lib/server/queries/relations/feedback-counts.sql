-- one row per feedback, with the columns of the rollups, so that one question can read either
select
	received_on,
	province_code,
	commune_code,
	issue,
	issue_group,
	channel,
	1 as n,
	(sentiment is not distinct from 'negative')::integer as negative_count,
	(sentiment is not distinct from 'neutral')::integer as neutral_count,
	(sentiment is not distinct from 'positive')::integer as positive_count,
	(sentiment is null)::integer as unsure_count,
	is_counted::integer as counted_count,
	is_due::integer as due_count,
	is_answered::integer as answered_count,
	is_answered_on_time::integer as answered_on_time_count,
	is_resolved::integer as resolved_count,
	is_open::integer as open_count
from feedback
