-- one row per kind of personal data: marks that stand in stored texts
select
	token,
	sum(n)::integer as n,
	sum(text_count)::integer as text_count
from meta_redaction
where dataset = $dataset::varchar
group by token
order by n desc, token
