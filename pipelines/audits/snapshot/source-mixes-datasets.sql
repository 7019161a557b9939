-- one row per source whose files or feedback belong to more than one dataset
with used as (
	select source_id, dataset from meta_batch
	union
	select source_id, dataset from fct_feedback
)
select source_id as offending_key
from used
group by source_id
having count(*) > 1
order by source_id;
