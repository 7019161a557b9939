-- defines measured('cases'): the rows of that relation, one per feedback, and beside each the numbers
-- that figures add up. Small integers: adding them up costs a third of what comparing texts costs.
-- Ratios are formed after these are summed, never before
create or replace temp macro measured(cases) as table
select
	*,
	-- codes of places are digits only: a number is found faster than a text
	province_code::utinyint as province_number,
	commune_code::usmallint as commune_number,
	-- and so is a code by its place in its list
	(list_position((select list(code order by position) from dim_code where list = 'field'), field) - 1)::utinyint
		as field_number,
	(list_position((select list(code order by position) from dim_code where list = 'channel'), channel) - 1)::utinyint
		as channel_number,
	(list_position((select list(code order by position) from dim_code where list = 'kind'), kind) - 1)::utinyint
		as kind_number,
	(list_position((select list(code order by position) from dim_code where list = 'status'), status) - 1)::utinyint
		as status_number,
	-- the order of review: asked of every text, and slow to work out then
	least(sentiment_confidence, issue_confidence, kind_confidence)::real as least_confidence,
	coalesce(sentiment = 'negative', false)::utinyint as negative_count,
	coalesce(sentiment = 'neutral', false)::utinyint as neutral_count,
	coalesce(sentiment = 'positive', false)::utinyint as positive_count,
	(sentiment is null)::utinyint as unsure_count,
	(sentiment is not null and sentiment_score = -2)::utinyint as serious_count,
	is_counted::utinyint as counted_count,
	is_due::utinyint as due_count,
	(is_due and coalesce(due_basis = 'assumed', false))::utinyint as assumed_due_count,
	(is_counted and due_at is null)::utinyint as no_deadline_count,
	is_answered::utinyint as answered_count,
	(is_due and is_answered)::utinyint as answered_due_count,
	is_answered_on_time::utinyint as answered_on_time_count,
	is_resolved::utinyint as resolved_count,
	is_confirmed::utinyint as confirmed_count,
	is_open::utinyint as open_count,
	(is_open and is_due)::utinyint as open_overdue_count,
	(is_open and wait_days > 30)::utinyint as open_over_30_count,
	(is_counted and coalesce(status_class = 'closed_unresolved', false))::utinyint
		as closed_unresolved_count,
	(is_counted and status is null)::utinyint as unknown_status_count,
	(satisfaction is not null)::utinyint as rated_count,
	coalesce(satisfaction, 0)::utinyint as satisfaction_sum,
	(response_quality is not null)::utinyint as quality_known_count,
	coalesce(response_quality, 0)::double as quality_sum,
	-- the one figure that is not added up: the longest of the longest
	if(is_open, wait_days, null) as longest_open_days
from query_table(cases);
