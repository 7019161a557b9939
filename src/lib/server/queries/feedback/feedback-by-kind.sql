-- one row per kind of text (a triage guess) with feedback in the period
with by_kind as (
	select
		kind,
		sum(n)::integer as n,
		sum(negative_count)::integer as negative_count,
		sum(n - unsure_count)::integer as sentiment_known_count
	from counts
	where received_on >= $from::date and received_on < $to::date
	group by all
)
select
	b.kind as code,
	d.name_vi,
	d.name_en,
	b.n,
	b.negative_count,
	b.sentiment_known_count
from by_kind as b
left join dim_code as d on d.list = 'kind' and d.code = b.kind
order by b.n desc, b.kind
