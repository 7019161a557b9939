-- one row per kind of text with feedback in the period
with by_kind as (
	select
		kind,
		count(*) as n,
		count(*) filter (where sentiment = 'negative') as negative_count,
		count(sentiment) as sentiment_known_count
	from fct_feedback
	where {filters} and {period}
	group by 1
)
select b.kind as code, d.name_vi, d.name_en, b.n, b.negative_count, b.sentiment_known_count
from by_kind as b
left join dim_code as d on d.list = 'kind' and d.code = b.kind
order by b.n desc, b.kind
