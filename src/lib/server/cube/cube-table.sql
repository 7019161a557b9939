-- one row per row, column and span (now, before, both) of a table of all that is picked; null is what the
-- smaller members of an axis have together. Of weeks only those shown are there
with passing as materialized (
	select
		case $rows::varchar
			when 'province' then province
			when 'place' then place
			when 'issue_group' then issue_group
			when 'issue' then issue
			when 'channel' then channel
			when 'sentiment' then sentiment
			when 'week' then week::varchar
		end as row_member,
		case $cols::varchar
			when 'province' then province
			when 'place' then place
			when 'issue_group' then issue_group
			when 'issue' then issue
			when 'channel' then channel
			when 'sentiment' then sentiment
			when 'week' then week::varchar
		end as col_member,
		is_now,
		is_before,
		count(*) as n,
		count(*) filter (where sentiment = 'negative') as negative_count,
		count(*) filter (where sentiment = 'neutral') as neutral_count,
		count(*) filter (where sentiment = 'positive') as positive_count,
		count(*) filter (where sentiment = 'unsure') as unsure_count,
		count(*) filter (where is_counted) as counted_count,
		count(*) filter (where is_due) as due_count,
		count(*) filter (where is_answered) as answered_count,
		count(*) filter (where is_answered_on_time) as answered_on_time_count,
		count(*) filter (where is_resolved) as resolved_count,
		count(*) filter (where is_open) as open_count
	from judged
	where
		failing = 0
		and (is_now or (is_before and $rows::varchar <> 'week' and $cols::varchar <> 'week'))
	group by all
),
row_rank as (
	select
		row_member,
		row_number() over (
			order by coalesce(sum(n) filter (where is_now), 0) desc, row_member
		) as place
	from passing
	group by row_member
),
col_rank as (
	select
		col_member,
		row_number() over (
			order by coalesce(sum(n) filter (where is_now), 0) desc, col_member
		) as place
	from passing
	group by col_member
)
select
	case when r.place <= $most_members::integer or $rows::varchar = 'week' then p.row_member end
		as row_member,
	case when c.place <= $most_members::integer or $cols::varchar = 'week' then p.col_member end
		as col_member,
	p.is_now,
	p.is_before,
	(select count(*) from row_rank)::integer as row_member_count,
	(select count(*) from col_rank)::integer as col_member_count,
	sum(p.n)::integer as n,
	sum(p.negative_count)::integer as negative_count,
	sum(p.neutral_count)::integer as neutral_count,
	sum(p.positive_count)::integer as positive_count,
	sum(p.unsure_count)::integer as unsure_count,
	sum(p.counted_count)::integer as counted_count,
	sum(p.due_count)::integer as due_count,
	sum(p.answered_count)::integer as answered_count,
	sum(p.answered_on_time_count)::integer as answered_on_time_count,
	sum(p.resolved_count)::integer as resolved_count,
	sum(p.open_count)::integer as open_count
from passing as p
join row_rank as r on r.row_member = p.row_member
join col_rank as c on c.col_member = p.col_member
group by all
order by row_member, col_member, is_now, is_before
