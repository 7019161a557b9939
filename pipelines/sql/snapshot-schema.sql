-- A snapshot: an immutable file that the server attaches read-only. What it is and what its codes mean; its
-- feedback and hotspots are in snapshot-schema-feedback.sql and snapshot-schema-hotspots.sql

-- one row: what this snapshot is
create table meta_snapshot (
	schema_version integer not null,
	created_at timestamptz not null,
	-- the day up to which the data speaks: open cases are aged against it
	as_of date not null,
	classifier_version varchar,
	-- texts from before this day have left, their facts stay; null while none have
	texts_from date
);

-- one row per dataset that is present
create table meta_dataset (
	dataset varchar not null,
	feedback_count integer not null,
	initiative_count integer not null,
	first_received_on date, last_received_on date,
	last_loaded_at timestamptz
);

-- one row per loaded file (as in the work store)
create table meta_batch (
	batch_id varchar not null,
	source_id varchar not null,
	source_title varchar not null,
	dataset varchar not null,
	entity varchar not null,
	file_name varchar not null,
	loaded_at timestamptz not null,
	rows_in integer not null,
	rows_kept integer not null,
	rows_duplicate integer not null,
	rows_count_only integer not null,
	rows_rejected integer not null,
	redaction_count integer not null,
	coverage_from date,
	coverage_to date,
	file_sha256 varchar,
	classifier_version varchar,
	-- the batch whose rejected rows this file corrects
	replay_of varchar
);

-- one row per batch, column and reason: how many of its rows were rejected for it
create table meta_rejection (
	batch_id varchar not null,
	column_name varchar,
	reason_vi varchar not null,
	reason_en varchar not null,
	n integer not null
);

-- one row per dataset, entity, name of a place that matches no unit, and province; rows of names that too few
-- rows hold are added up in one row per dataset and entity, with place_name null
create table meta_unplaced (
	dataset varchar not null,
	entity varchar not null,
	place_name varchar,
	province_code varchar,
	-- names in this row: 1, or how many were added up
	name_count integer not null,
	n integer not null,
	-- the unit whose present or former name reads most alike
	suggested_code varchar
);

-- one row per dataset, source and kind of personal data: marks in stored texts
create table meta_redaction (
	dataset varchar not null,
	source_id varchar not null,
	token varchar not null,
	n integer not null,
	text_count integer not null
);

-- one row per run of a step of the pipeline, the newest only
create table meta_run (
	started_at timestamptz not null,
	task varchar not null,
	batch_id varchar,
	source_id varchar,
	rows_in integer,
	seconds double,
	result varchar not null
);

-- one row per audit that this snapshot had to pass before it was published
create table meta_audit (
	audit varchar not null,
	-- work or snapshot
	stage varchar not null,
	-- what a row that it finds is
	finds varchar not null
);

create table dim_province (code varchar not null, name varchar not null, full_name varchar not null, name_en varchar not null, full_name_en varchar not null, name_folded varchar not null, commune_count integer not null);

create table dim_commune (
	code varchar not null,
	province_code varchar not null,
	name varchar not null,
	full_name varchar not null,
	name_en varchar not null,
	full_name_en varchar not null,
	name_folded varchar not null,
	type varchar not null,
	longitude double, latitude double,
	-- names of the units that it was made of, for the jump box and the commune page
	predecessors varchar[] not null
);

create table dim_issue (issue varchar not null, issue_group varchar not null, field varchar, name_vi varchar not null, name_en varchar not null, definition_en varchar not null);
create table dim_issue_group (issue_group varchar not null, name_vi varchar not null, name_en varchar not null);
-- one row per code of a short code list (field, channel, kind, status, area_type, owner_type)
create table dim_code (list varchar not null, code varchar not null, name_vi varchar not null, name_en varchar not null, class varchar, position integer not null);
-- the first day of Tết by year, for the Tết-aligned comparison
create table dim_tet (year integer not null, first_day date not null);
create table dim_press_source (press_source_id varchar not null, title varchar not null, publisher varchar not null, address varchar, published_on date, earliest_on date, latest_on date);
