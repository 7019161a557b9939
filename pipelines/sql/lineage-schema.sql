-- What the work store remembers of its files beside `meta_batch`: which correct which, and how far
-- back texts have left.

-- one row per corrected file that was read through a mapping: the batch whose rejected rows it corrects.
-- Said before the file is loaded, so that a link is never missing where the rows are there
create table if not exists meta_replay (
	file_sha256 varchar not null,
	mapping_sha256 varchar not null,
	replay_of varchar not null,
	primary key (file_sha256, mapping_sha256)
);

-- at most one row: texts from before this day have left, and leave again whenever they are loaded
create table if not exists meta_retention (
	texts_from date not null,
	applied_at timestamptz not null
);

-- one row per feedback whose text has left: under which key people's labels know it
create table if not exists meta_emptied_text (
	identity_key varchar not null,
	text_key varchar not null
);

-- one row per batch, column and reason: how many of its rows were rejected for it
create table if not exists meta_rejection (
	batch_id varchar not null,
	column_name varchar,
	reason_vi varchar not null,
	reason_en varchar not null,
	n integer not null
);

-- one row per batch and name of a place that is no unit, or several, with the province when it is known
create table if not exists meta_unplaced (
	batch_id varchar not null,
	-- redacted and short; null where even that would say too much, and for names beyond the most kept
	place_name varchar,
	name_folded varchar,
	province_code varchar,
	place_reason varchar not null,
	n integer not null
);

-- one row per run of a step of the pipeline
create table if not exists meta_run (
	started_at timestamptz not null,
	task varchar not null,
	batch_id varchar,
	source_id varchar,
	rows_in integer,
	-- null for the run that is still publishing
	seconds double,
	-- done, known (the file was there already), failed, refused (audits found rows)
	result varchar not null
);
