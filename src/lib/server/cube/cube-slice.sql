-- one row per dimension, member and span (now, before, both, neither) of all that fails no pick but
-- those of its own dimension; of the week, one row per slot and span of all that fails none
with grouped as (
	select
		case
			when grouping(commune_code) = 0 then 'place'
			when grouping(province_code) = 0 then 'province'
			when grouping(issue_group) = 0 then 'issue_group'
			when grouping(issue) = 0 then 'issue'
			when grouping(channel) = 0 then 'channel'
			when grouping(week) = 0 then 'week'
			-- The sentiment is in every set: each count is split by it.
			else 'sentiment'
		end as dimension,
		province_code,
		commune_code,
		issue_group,
		issue,
		channel,
		week,
		sentiment,
		failing,
		is_now,
		is_before,
		count(*) as n,
		count(*) filter (where is_counted) as counted_count,
		count(*) filter (where is_due) as due_count,
		count(*) filter (where is_answered) as answered_count,
		count(*) filter (where is_answered_on_time) as answered_on_time_count,
		count(*) filter (where is_resolved) as resolved_count,
		count(*) filter (where is_open) as open_count
	from judged
	where bit_count(failing) <= 1
	group by grouping sets (
		(province_code, failing, is_now, is_before, sentiment),
		(province_code, commune_code, failing, is_now, is_before, sentiment),
		(issue_group, failing, is_now, is_before, sentiment),
		(issue, failing, is_now, is_before, sentiment),
		(channel, failing, is_now, is_before, sentiment),
		(failing, is_now, is_before, sentiment),
		(week, failing, is_now, is_before, sentiment)
	)
),
heeded as (
	select
		*,
		case dimension
			when 'province' then coalesce(province_code, '')
			when 'place' then coalesce(province_code, '') || '/' || coalesce(commune_code, '')
			when 'issue_group' then issue_group
			when 'issue' then issue
			when 'channel' then channel
			when 'week' then week::varchar
			else sentiment
		end as member
	from grouped
	where failing = 0 or failing = case dimension
		when 'province' then 1
		when 'place' then 2
		when 'issue_group' then 4
		when 'issue' then 8
		when 'channel' then 16
		when 'sentiment' then 32
		else 0
	end
)
select
	dimension,
	member,
	is_now,
	is_before,
	sum(n)::integer as n,
	coalesce(sum(n) filter (where sentiment = 'negative'), 0)::integer as negative_count,
	coalesce(sum(n) filter (where sentiment = 'neutral'), 0)::integer as neutral_count,
	coalesce(sum(n) filter (where sentiment = 'positive'), 0)::integer as positive_count,
	coalesce(sum(n) filter (where sentiment = 'unsure'), 0)::integer as unsure_count,
	sum(counted_count)::integer as counted_count,
	sum(due_count)::integer as due_count,
	sum(answered_count)::integer as answered_count,
	sum(answered_on_time_count)::integer as answered_on_time_count,
	sum(resolved_count)::integer as resolved_count,
	sum(open_count)::integer as open_count
from heeded
where is_now or is_before or dimension = 'week'
group by all
order by dimension, member, is_now, is_before
