-- A snapshot's hotspots: made by the stage detect from whole weeks only; see src/lib/hotspots/lifecycle. A week is known
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
