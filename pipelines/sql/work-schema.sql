-- The work store: one file that only the pipeline opens. Nothing in it is unredacted.
-- Facts keep their natural keys so that loading is idempotent and free of order.

create table if not exists meta_store (
	schema_version integer not null,
	-- keys what is counted and never stored, so that a count-only row cannot be traced by its content
	count_only_salt varchar not null
);

-- one row per loaded file; rows_in = kept + duplicate + count_only + rejected
create table if not exists meta_batch (
	batch_id varchar primary key,
	source_id varchar not null,
	source_title varchar not null,
	dataset varchar not null,
	entity varchar not null,
	file_name varchar not null,
	file_sha256 varchar not null,
	mapping_sha256 varchar not null,
	loaded_at timestamptz not null,
	rows_in integer not null,
	rows_kept integer not null,
	rows_duplicate integer not null,
	rows_count_only integer not null,
	rows_rejected integer not null,
	redaction_count integer not null,
	coverage_from date,
	coverage_to date,
	classifier_version varchar
);

-- one row per feedback text that may be stored. Its texts say how they are packed: the database comes to the
-- same answer by trying each way on each block
create table if not exists fct_feedback (
	feedback_id varchar not null using compression fsst,
	identity_key varchar not null using compression fsst,
	batch_id varchar not null,
	dataset varchar not null,
	source_id varchar not null,
	channel varchar not null,
	received_at timestamptz not null,
	received_on date not null,
	province_code varchar,
	commune_code varchar,
	place_reason varchar not null,
	text_redacted varchar not null using compression fsst,
	text_folded varchar not null using compression fsst,
	lang varchar not null,
	word_count integer not null,
	redaction_count integer not null,
	kind varchar not null,
	kind_confidence real not null,
	issue varchar not null,
	issue_group varchar not null,
	issue_confidence real not null,
	issue_second varchar,
	field varchar,
	sentiment varchar,
	sentiment_best varchar not null,
	sentiment_confidence real not null,
	sentiment_score tinyint not null,
	-- {"issue": [[word, weight] …], "sentiment": [[word, weight] …]}
	explanation varchar not null using compression fsst,
	classifier_version varchar not null,
	legal_form varchar,
	priority varchar not null
);

-- one row per text that people labelled, by `text_key` (see snapshot-feedback.sql); null where they
-- disagree. Kept apart from what was loaded: a label taken back leaves no trace in the facts
create table if not exists dim_person_label (
	text_key varchar primary key,
	sentiment varchar,
	issue varchar,
	issue_group varchar,
	field varchar,
	kind varchar
);

-- one row per denunciation: that it came, when and roughly where; never what it said
create table if not exists fct_count_only (
	count_key varchar primary key,
	batch_id varchar not null,
	-- in the file; 0 where the text was found to be a denunciation only after it had been stored
	row_number integer not null,
	dataset varchar not null,
	channel varchar not null,
	received_quarter date not null,
	province_code varchar,
	is_sure boolean not null
);

-- one row per step in the handling of a feedback
create table if not exists fct_status_event (
	event_key varchar not null,
	identity_key varchar not null,
	batch_id varchar not null,
	dataset varchar not null,
	happened_at timestamptz not null,
	status varchar not null,
	agency varchar,
	reason_code varchar,
	due_at timestamptz
);

-- one row per answer given
create table if not exists fct_response (
	response_key varchar not null,
	identity_key varchar not null,
	batch_id varchar not null,
	dataset varchar not null,
	happened_at timestamptz not null,
	agency varchar,
	text_redacted varchar,
	has_evidence boolean,
	cites_legal_basis boolean,
	states_next_step boolean,
	is_final boolean,
	satisfaction tinyint
);

create table if not exists fct_initiative (
	initiative_id varchar primary key,
	batch_id varchar not null,
	dataset varchar not null,
	name_vi varchar,
	name_en varchar,
	name_folded varchar not null,
	commune_code varchar,
	province_code varchar,
	field varchar,
	owner_type varchar,
	issue varchar,
	area_type varchar,
	registered_year smallint,
	status varchar not null,
	registered_on date,
	assessed_on date,
	recognised_on date,
	lapsed_on date,
	replication_of varchar,
	is_selected_for_replication boolean,
	record_kind varchar not null,
	press_source_id varchar,
	source_line varchar
);

create table if not exists fct_outcome (
	outcome_id varchar primary key,
	batch_id varchar not null,
	dataset varchar not null,
	initiative_id varchar,
	commune_code varchar,
	province_code varchar,
	year smallint,
	indicator varchar not null,
	value double not null,
	unit varchar not null,
	qualifier varchar,
	baseline double,
	target double,
	evidence varchar not null,
	press_source_id varchar
);

create table if not exists fct_consultation (
	consultation_id varchar primary key,
	batch_id varchar not null,
	dataset varchar not null,
	initiative_id varchar,
	commune_code varchar,
	province_code varchar,
	topic varchar,
	opened_on date,
	closed_on date,
	year smallint,
	eligible_basis varchar,
	eligible integer,
	participated integer,
	agreed integer,
	disagreed integer,
	invalid integer,
	stated_participation_percent double,
	stated_agreement_percent double,
	press_source_id varchar
);

create table if not exists fct_contribution (
	contribution_id varchar primary key,
	batch_id varchar not null,
	dataset varchar not null,
	initiative_id varchar,
	commune_code varchar,
	province_code varchar,
	year smallint,
	purpose varchar,
	amount_vnd double,
	amount_qualifier varchar,
	labour_days integer,
	land_m2 double,
	households integer,
	households_exempt integer,
	source_kind varchar,
	has_published_accounts boolean,
	press_source_id varchar
);

create table if not exists fct_dialogue (
	dialogue_id varchar primary key,
	batch_id varchar not null,
	dataset varchar not null,
	initiative_id varchar,
	commune_code varchar,
	province_code varchar,
	held_on date,
	form varchar,
	chair_role varchar,
	is_led_by_head boolean,
	participants integer,
	opinions_raised integer,
	answered_on_spot integer,
	commitments integer,
	commitments_done integer,
	press_source_id varchar
);

create table if not exists fct_inspection (
	inspection_id varchar primary key,
	batch_id varchar not null,
	dataset varchar not null,
	commune_code varchar,
	province_code varchar,
	form varchar not null,
	lead_body varchar,
	period_start date,
	period_end date,
	rounds integer,
	organisations integer,
	topic varchar,
	findings integer,
	recommendations integer,
	recommendations_done integer,
	press_source_id varchar
);

create table if not exists dim_press_source (
	press_source_id varchar primary key,
	batch_id varchar not null,
	dataset varchar not null,
	title varchar not null,
	publisher varchar not null,
	address varchar,
	published_on date,
	earliest_on date,
	latest_on date
);
