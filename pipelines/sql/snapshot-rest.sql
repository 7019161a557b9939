-- tables that pass from the work store as they are, without the batch that brought each row
create table fct_initiative as select * exclude (batch_id) from work.fct_initiative order by initiative_id;
create table fct_outcome as select * exclude (batch_id) from work.fct_outcome order by outcome_id;
create table fct_consultation as select * exclude (batch_id) from work.fct_consultation order by consultation_id;
create table fct_contribution as select * exclude (batch_id) from work.fct_contribution order by contribution_id;
create table fct_dialogue as select * exclude (batch_id) from work.fct_dialogue order by dialogue_id;
create table fct_inspection as select * exclude (batch_id) from work.fct_inspection order by inspection_id;

insert into dim_press_source by name
select * exclude (batch_id, dataset) from work.dim_press_source order by press_source_id;

insert into meta_batch by name
select * exclude (file_sha256, mapping_sha256, classifier_version)
from work.meta_batch
order by loaded_at, batch_id;

insert into meta_snapshot by name
select
	$schema_version::integer as schema_version,
	$created_at::timestamptz as created_at,
	$as_of::date as as_of,
	-- the one that labelled most texts
	(select mode(classifier_version order by classifier_version) from fct_feedback) as classifier_version,
	(select texts_from from work.meta_retention) as texts_from;

insert into meta_dataset by name
with feedback as (
	select
		dataset,
		count(*) as feedback_count,
		min(received_on) as first_received_on,
		max(received_on) as last_received_on
	from fct_feedback
	group by dataset
),
initiative as (
	select dataset, count(*) as initiative_count
	from fct_initiative
	where list_contains($counted_record_kinds::varchar[], record_kind)
	group by dataset
)
select
	dataset,
	coalesce(any_value(feedback_count), 0) as feedback_count,
	coalesce(any_value(initiative_count), 0) as initiative_count,
	any_value(first_received_on) as first_received_on,
	any_value(last_received_on) as last_received_on,
	max(loaded_at) as last_loaded_at
from work.meta_batch
left join feedback using (dataset)
left join initiative using (dataset)
group by dataset
order by dataset;
