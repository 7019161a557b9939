-- one row per issue group with feedback in the period or in the one it is compared with
with now as (
	select
		issue_group,
		sum(n)::integer as n,
		sum(negative_count)::integer as negative_count,
		sum(neutral_count)::integer as neutral_count,
		sum(positive_count)::integer as positive_count,
		sum(unsure_count)::integer as unsure_count,
		sum(n - unsure_count)::integer as sentiment_known_count,
		sum(counted_count)::integer as counted_count,
		sum(due_count)::integer as due_count,
		sum(answered_count)::integer as answered_count,
		sum(answered_on_time_count)::integer as answered_on_time_count,
		sum(resolved_count)::integer as resolved_count,
		sum(open_count)::integer as open_count
	from counts
	where received_on >= $from::date and received_on < $to::date
	group by all
),
before as (
	select
		issue_group,
		sum(n)::integer as n,
		sum(negative_count)::integer as negative_count,
		sum(due_count)::integer as due_count,
		sum(answered_on_time_count)::integer as answered_on_time_count
	from counts
	where received_on >= $previous_from::date and received_on < $previous_to::date
	group by all
)
select
	x.issue_group,
	x.name_vi,
	x.name_en,
	coalesce(now.n, 0) as n,
	coalesce(now.negative_count, 0) as negative_count,
	coalesce(now.neutral_count, 0) as neutral_count,
	coalesce(now.positive_count, 0) as positive_count,
	coalesce(now.unsure_count, 0) as unsure_count,
	coalesce(now.sentiment_known_count, 0) as sentiment_known_count,
	coalesce(now.counted_count, 0) as counted_count,
	coalesce(now.due_count, 0) as due_count,
	coalesce(now.answered_count, 0) as answered_count,
	coalesce(now.answered_on_time_count, 0) as answered_on_time_count,
	coalesce(now.resolved_count, 0) as resolved_count,
	coalesce(now.open_count, 0) as open_count,
	-- null without a comparison; 0 when there is one and nothing was received
	case when $previous_from::date is not null then coalesce(before.n, 0) end as previous_n,
	case when $previous_from::date is not null then coalesce(before.negative_count, 0) end
		as previous_negative_count,
	case when $previous_from::date is not null then coalesce(before.due_count, 0) end
		as previous_due_count,
	case when $previous_from::date is not null then coalesce(before.answered_on_time_count, 0) end
		as previous_answered_on_time_count
from dim_issue_group as x
left join now on now.issue_group = x.issue_group
left join before on before.issue_group = x.issue_group
where now.n > 0 or before.n > 0
order by n desc, x.issue_group
