-- one row per kind of text (a triage guess) with feedback in the period
select
	f.kind as code,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	count(*)::integer as n,
	count(*) filter (where f.sentiment = 'negative')::integer as negative_count,
	count(f.sentiment)::integer as sentiment_known_count
from feedback as f
left join dim_code as d on d.list = 'kind' and d.code = f.kind
where received_on >= $from::date and received_on < $to::date
group by f.kind
order by n desc, f.kind
