-- one row per source, kind of record, column and reason: rows that were rejected, and those whose reason is not on record
with recorded as (
	select
		b.dataset, b.source_id, b.entity,
		r.column_name, r.reason_vi, r.reason_en, sum(r.n) as n
	from meta_rejection as r
	inner join meta_batch as b on b.batch_id = r.batch_id
	group by all
),
told as (
	select dataset, source_id, entity, sum(n) as n from recorded group by all
),
rejected as (
	select dataset, source_id, entity, max(source_title) as source_title, sum(rows_rejected) as n
	from meta_batch
	group by all
)
select
	j.source_id, j.source_title, j.entity, r.column_name, r.reason_vi, r.reason_en, r.n::integer as n
from recorded as r
inner join rejected as j
	on j.dataset = r.dataset and j.source_id = r.source_id and j.entity = r.entity
union all
select
	j.source_id, j.source_title, j.entity, null, null, null, (j.n - coalesce(t.n, 0))::integer
from rejected as j
left join told as t
	on t.dataset = j.dataset and t.source_id = j.source_id and t.entity = j.entity
where j.n > coalesce(t.n, 0)
order by n desc, source_id, entity, column_name, reason_en
