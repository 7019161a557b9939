-- one row per run of a step of the pipeline, newest first
select
	strftime(r.started_at, '%Y-%m-%d %H:%M') as started_at,
	r.task,
	r.batch_id,
	r.rows_in,
	r.seconds,
	r.result,
	(select max(b.source_title) from meta_batch as b where b.source_id = r.source_id) as source_title
from meta_run as r
order by r.started_at desc, r.task, r.batch_id
limit 50
