-- A snapshot's feedback, and what is added up of it and carried beside it

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

-- Of the quality of what came, made by quality-rollups.sql:
-- agg_source_day: one row per dataset, day, province, source, channel: how many have what figures need
-- agg_label_month: one row per dataset, month, province, issue group, version of the classifier: labels

-- one row per dataset, quarter, province, channel: denunciations and texts that may be one
create table agg_count_only (dataset varchar not null, received_quarter date not null, province_code varchar, channel varchar not null, n integer not null);
-- fct_initiative, fct_outcome, fct_consultation, fct_contribution, fct_dialogue, fct_inspection:
-- the work store's columns without batch_id, created by the rollup as `select * exclude (batch_id)`.
