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
select batch.* exclude (mapping_sha256), replay.replay_of
from work.meta_batch as batch
left join work.meta_replay as replay using (file_sha256, mapping_sha256)
order by loaded_at, batch_id;

insert into meta_rejection by name
select * from work.meta_rejection order by batch_id, n desc, reason_en, column_name;

-- A name that few rows hold points at those rows.
insert into meta_unplaced by name
with named as (
	select
		dataset, entity, place_name, any_value(name_folded) as name_folded, province_code,
		sum(n) as n,
		place_name is null or sum(n) < $published_cell::integer as is_rare
	from work.meta_unplaced
	inner join work.meta_batch using (batch_id)
	group by dataset, entity, place_name, province_code
),
shown as (
	select *, regexp_replace(name_folded, '^(xa|phuong|thi tran|dac khu|thi xa|p|x|tt)[. ]+', '') as bare_name
	from named
	where not is_rare
	order by n desc, place_name, province_code
	limit 200
),
unit as (
	select code, province_code, unnest([name_folded, name_en] || predecessors) as unit_name
	from dim_commune
),
folded as (
	select
		code,
		province_code,
		regexp_replace(
			replace(strip_accents(lower(unit_name)), 'đ', 'd'),
			'^(xa|phuong|thi tran|dac khu|thi xa)[. ]+', ''
		) as bare_name
	from unit
),
likely as (
	select shown.dataset, shown.entity, shown.place_name, shown.province_code,
		arg_min(folded.code, (levenshtein(shown.bare_name, folded.bare_name), folded.code)) as suggested_code
	from shown
	inner join folded
		on abs(len(shown.bare_name) - len(folded.bare_name)) <= 2
		and (shown.province_code is null or shown.province_code = folded.province_code)
	where levenshtein(shown.bare_name, folded.bare_name) <= greatest(1, len(shown.bare_name) // 4)
	group by all
)
select
	shown.dataset, shown.entity, shown.place_name, shown.province_code,
	1 as name_count, shown.n::integer as n, likely.suggested_code
from shown
left join likely
	on likely.dataset = shown.dataset and likely.entity = shown.entity
	and likely.place_name = shown.place_name
	and likely.province_code is not distinct from shown.province_code
union all
select dataset, entity, null, null, count(*)::integer, sum(n)::integer, null
from named
where is_rare
group by dataset, entity
order by n desc, place_name, province_code;

insert into meta_redaction by name
with marked as (
	select dataset, source_id, regexp_extract_all(text_redacted, '<[a-z_]+>') as tokens
	from fct_feedback
	where contains(text_redacted, '<')
),
each as (select dataset, source_id, unnest(tokens) as token, list_position(tokens, token) as at_first, generate_subscripts(tokens, 1) as place from marked)
select
	dataset, source_id, token,
	count(*)::integer as n,
	(count(*) filter (where place = at_first))::integer as text_count
from each
where list_contains($redaction_tokens::varchar[], token)
group by dataset, source_id, token
order by dataset, source_id, token;

insert into meta_run by name
select * from work.meta_run
union all
select $created_at::timestamptz, 'publish', null, null, null, null, 'done'
order by started_at desc, task, batch_id
limit 200;

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
