-- what the snapshot says of itself, once its facts are there
update meta_snapshot set classifier_version = 'bench';

delete from meta_dataset;

insert into meta_dataset by name
select
	dataset,
	count(*)::integer as feedback_count,
	0 as initiative_count,
	min(received_on) as first_received_on,
	max(received_on) as last_received_on,
	now() as last_loaded_at
from fct_feedback
group by dataset;

delete from meta_batch;

insert into meta_batch by name
select
	'bench' as batch_id,
	'bench' as source_id,
	'Dữ liệu đo tốc độ' as source_title,
	'example' as dataset,
	'feedback' as entity,
	'bench' as file_name,
	now() as loaded_at,
	count(*)::integer as rows_in,
	rows_in as rows_kept,
	0 as rows_duplicate,
	0 as rows_count_only,
	0 as rows_rejected,
	0 as redaction_count,
	min(received_on) as coverage_from,
	max(received_on) as coverage_to
from fct_feedback;
