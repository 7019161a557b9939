-- A snapshot: an immutable file that the server attaches read-only. Facts, dimensions, rollups.

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

-- one row per feedback, settlement joined in, ordered by received_on
create table fct_feedback (
	feedback_id varchar not null using compression fsst,
	dataset varchar not null,
	source_id varchar not null,
	channel varchar not null,
	received_at timestamptz not null,
	received_on date not null,
	-- Monday of the ISO week
	received_week date not null,
	province_code varchar,
	commune_code varchar,
	place_reason varchar not null,
	text_redacted varchar not null using compression fsst,
	text_folded varchar not null using compression fsst,
	lang varchar not null,
	kind varchar not null,
	kind_confidence real not null,
	issue varchar not null,
	issue_group varchar not null,
	issue_confidence real not null,
	issue_second varchar,
	field varchar,
	-- null when the classifier was unsure
	sentiment varchar,
	sentiment_best varchar not null,
	sentiment_confidence real not null,
	sentiment_score tinyint not null,
	explanation varchar not null using compression fsst,
	classifier_version varchar not null,
	-- of the redacted text: equal texts share what people say about them
	text_key varchar not null using compression fsst,
	-- person: on some head a person's label stands, with confidence 1
	label_source varchar not null,
	legal_form varchar,
	priority varchar not null,
	-- null when no status event or response is known for it
	status varchar,
	status_class varchar,
	accepted_at timestamptz,
	-- first of: status answered, resolved, resolved_confirmed; a response that is not called interim.
	-- It stands when a case is reopened: that it was answered then stays true
	answered_at timestamptz,
	-- the resolution that stands: null again once the case was reopened
	resolved_at timestamptz,
	-- when the case stopped being open for good (resolved, refused, passed on, closed)
	settled_at timestamptz,
	due_at timestamptz,
	-- agency (given with the case, before any extension), law (legal form and acceptance recorded), assumed (default days)
	due_basis varchar,
	-- the rule that gave the deadline; null when the agency gave it
	due_policy varchar,
	-- false for duplicates and withdrawn; only true rows are counted in figures of settlement
	is_counted boolean not null,
	-- counted, and its deadline has passed by as_of or it is answered or settled
	is_due boolean not null,
	is_answered boolean not null,
	is_answered_on_time boolean not null,
	is_resolved boolean not null,
	is_confirmed boolean not null,
	-- counted, neither answered nor settled by as_of
	is_open boolean not null,
	-- from received to answered; unanswered (censored): to settled, or to as_of while waiting
	wait_days double not null,
	-- from received to resolved; unresolved (censored): to settled, or to as_of while waiting
	resolve_days double not null,
	-- on_time, late, late_extended, late_paused (in time but for pauses), no_deadline, closed
	-- (unresolved), answered_only (past its deadline answered, not resolved), overdue (open again or
	-- still), waiting; null when not counted
	resolve_outcome varchar,
	-- on_time, late, overdue, waiting: the first step by the time in which a rule wants cases taken in;
	-- null without such a rule
	receive_outcome varchar,
	-- accepted_on_time, accepted_late, declined_on_time, declined_late, unrecorded (answered or settled
	-- with no acceptance on record), overdue, waiting; null without a rule
	accept_outcome varchar,
	is_extended boolean not null,
	-- while suspended or waiting for the resident; counts in wait_days all the same
	paused_days double not null,
	-- ever, even if reopened since
	was_resolved boolean not null,
	is_resolution_reopened boolean not null,
	-- how often it was opened again after an answer, a resolution, a refusal, a closing, a withdrawal
	reopened_count smallint not null,
	-- of the list closing_reason, other when the reason given is not in it; null when none was given
	closing_reason varchar,
	-- of the last final response for which all three are known; the quality is their share
	response_quality double,
	has_evidence boolean,
	cites_legal_basis boolean,
	states_next_step boolean,
	satisfaction tinyint,
	-- what figures add up, each 0 or 1 but for the sums: see measured-feedback.sql
	province_number utinyint,
	commune_number usmallint,
	-- dim_code.position of each
	field_number utinyint,
	channel_number utinyint not null,
	kind_number utinyint not null,
	status_number utinyint,
	least_confidence real not null,
	negative_count utinyint not null,
	neutral_count utinyint not null,
	positive_count utinyint not null,
	unsure_count utinyint not null,
	serious_count utinyint not null,
	counted_count utinyint not null,
	due_count utinyint not null,
	assumed_due_count utinyint not null,
	no_deadline_count utinyint not null,
	answered_count utinyint not null,
	answered_due_count utinyint not null,
	answered_on_time_count utinyint not null,
	resolved_count utinyint not null,
	confirmed_count utinyint not null,
	open_count utinyint not null,
	open_overdue_count utinyint not null,
	open_over_30_count utinyint not null,
	closed_unresolved_count utinyint not null,
	unknown_status_count utinyint not null,
	rated_count utinyint not null,
	satisfaction_sum utinyint not null,
	quality_known_count utinyint not null,
	quality_sum double not null,
	longest_open_days double
);

-- Rollups: made by rollups.sql as they are filled. agg_channel_day, agg_status_day, agg_issue_day,
-- agg_commune_day and, by tone too, agg_channel_tone_day and so on: one row per dataset, day, province and
-- what the name says, with the measures that the facts carry, added up.

-- agg_issue_channel_day and agg_issue_status_day: the same of the whole country, without provinces; so are, by
-- tone too, agg_country_day (channels), agg_country_issue_day and agg_country_wait_day; agg_province_day has
-- provinces and tones alone.
-- agg_case_place and agg_case_issue: the facts' figures again, one row per feedback, in another order.

-- agg_wait_day and agg_wait_tone_day: one row per dataset, day, province, (tone,) whole days of waiting.

-- Of settlement, in columns of their own, made by settlement-rollups.sql as the sums of its views:
-- agg_settlement_day: one row per dataset, day, province, due_basis (nulls kept): how cases ended
-- agg_settlement_commune_day: the same per dataset, day, province, commune
-- agg_handling_day: one row per dataset, day, province: taken up, answered, rated
-- agg_closing_day: one row per dataset, day, province, status, closing reason (nulls kept)
-- agg_resolve_day: as agg_wait_day, with days up to the resolution that stands

-- one row per dataset, quarter, province, channel: denunciations and texts that may be one
create table agg_count_only (dataset varchar not null, received_quarter date not null, province_code varchar, channel varchar not null, n integer not null);
-- fct_initiative, fct_outcome, fct_consultation, fct_contribution, fct_dialogue, fct_inspection:
-- the work store's columns without batch_id, created by the rollup as `select * exclude (batch_id)`.

-- Hotspots: made by the stage detect from whole weeks only; see src/lib/hotspots/lifecycle. A week is known
-- by its Monday.

-- one row per dataset with feedback: what the detector has to learn from, and how far it has come
create table meta_detection (
	dataset varchar not null,
	detector_version varchar not null,
	-- the first and the last whole week of the data; null while there is none
	first_week_on date, last_week_on date,
	weeks_known integer not null,
	-- so many are learned from before the first is scanned
	weeks_needed integer not null,
	-- reports of whole weeks that the detector counts
	counted_count integer not null,
	-- reports of whole weeks without a commune or an issue: in no hotspot
	left_out_count integer not null
);

-- one row per dataset, scanned week and alert budget (new alerts a week for every 300 communes)
create table meta_hotspot_week (
	dataset varchar not null,
	week_on date not null,
	budget double not null,
	threshold double not null,
	-- hotspots that reached this threshold in this week for the first time
	new_count integer not null,
	-- of a usual week's reports, how many have come, at most 1; null without weeks to compare with
	completeness double
);

-- one row per hotspot
create table fct_hotspot (
	-- of dataset, first week, a commune and the issue: the same after a rebuild
	hotspot_id varchar not null,
	dataset varchar not null,
	issue varchar not null,
	issue_group varchar not null,
	first_week_on date not null,
	-- first week at the threshold; null for one that never reached it
	flagged_week_on date,
	last_week_on date not null,
	-- has a state in the last whole week
	is_current boolean not null,
	-- the resolved hotspot that it opens again
	recurs_of varchar,
	merged_into varchar,
	-- example data with a truth: overlaps a planted one in issue, a commune and weeks; null without a truth
	is_planted boolean
);

-- one row per hotspot and week from its first to its last
create table fct_hotspot_week (
	hotspot_id varchar not null,
	week_on date not null,
	state varchar not null,
	lane varchar not null,
	-- 0 in a week without a cluster
	score double not null,
	volume_score double not null,
	tone_score double not null,
	-- of the standard alert budget
	threshold double not null,
	-- a score this high arises about once in so many weeks by chance, at least 1; null: rarer than can be told
	recurrence_weeks double,
	observed integer not null,
	expected double not null,
	-- an interval of 90 %
	expected_low double not null,
	expected_high double not null,
	negative integer not null,
	negative_expected double not null,
	-- so many weeks up to this one are counted
	window_weeks integer not null,
	commune_count integer not null,
	is_flagged boolean not null
);

-- one row per hotspot, week and commune of its footprint, and per commune beside it in its last week
create table fct_hotspot_place (
	hotspot_id varchar not null,
	week_on date not null,
	commune_code varchar not null,
	province_code varchar not null,
	-- false: borders the footprint, watched and not flagged
	is_member boolean not null,
	-- from 1, the largest excess first, members before those beside them
	position integer not null,
	observed integer not null,
	expected double not null,
	negative integer not null,
	negative_expected double not null
);

-- one row per thing that happened to a hotspot
create table fct_hotspot_turn (
	hotspot_id varchar not null,
	week_on date not null,
	-- from 1, within hotspot and week
	position integer not null,
	turn varchar not null,
	state varchar,
	other_id varchar
);

-- example data only: one row per planted hotspot and commune
create table fct_hotspot_truth (
	planted_id varchar not null,
	-- volume, or sentiment: more negative ones among as many
	kind varchar not null,
	issue varchar not null,
	commune_code varchar not null,
	-- half-open
	from_on date not null,
	to_on date not null
);
