-- one row per kind of text (a triage guess) with feedback in the period
select
	c.kind as code,
	max(d.name_vi) as name_vi,
	max(d.name_en) as name_en,
	sum(c.n)::integer as n,
	sum(c.negative_count)::integer as negative_count,
	sum(c.n - c.unsure_count)::integer as sentiment_known_count
from counts as c
left join dim_code as d on d.list = 'kind' and d.code = c.kind
where received_on >= $from::date and received_on < $to::date
group by c.kind
order by n desc, c.kind
