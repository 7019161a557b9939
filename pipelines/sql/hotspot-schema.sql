-- What the work store remembers of detection: each week's decisions as they were made, and what the next
-- week needs to know. The snapshot's tables of the same columns are described in snapshot-schema-hotspots.sql.

-- at most one row per dataset: what detector and lifecycle knew after the last week that is decided for good
create table if not exists hotspot_memory (
	dataset varchar primary key,
	-- of the frame, the first week and the program's way to decide: another one starts anew
	fingerprint varchar not null,
	decided_week_on date not null,
	-- reports of the weeks up to it, as they were counted
	counted_count integer not null,
	memory blob not null
);

-- one row per hotspot and week
create table if not exists hotspot_week (
	hotspot_id varchar not null,
	dataset varchar not null,
	issue varchar not null,
	first_week_on date not null,
	recurs_of varchar,
	week_on date not null,
	state varchar not null,
	lane varchar not null,
	score double not null,
	volume_score double not null,
	tone_score double not null,
	threshold double not null,
	recurrence_weeks double,
	observed integer not null,
	expected double not null,
	expected_low double not null,
	expected_high double not null,
	negative integer not null,
	negative_expected double not null,
	window_weeks integer not null,
	commune_count integer not null,
	is_flagged boolean not null
);

-- one row per hotspot, week and commune
create table if not exists hotspot_place (
	hotspot_id varchar not null,
	dataset varchar not null,
	week_on date not null,
	commune_code varchar not null,
	is_member boolean not null,
	position integer not null,
	observed integer not null,
	expected double not null,
	negative integer not null,
	negative_expected double not null
);

-- one row per thing that happened to a hotspot
create table if not exists hotspot_turn (
	hotspot_id varchar not null,
	dataset varchar not null,
	week_on date not null,
	position integer not null,
	turn varchar not null,
	state varchar,
	other_id varchar
);

-- one row per dataset, scanned week and alert budget
create table if not exists hotspot_budget_week (
	dataset varchar not null,
	week_on date not null,
	budget double not null,
	threshold double not null,
	new_count integer not null
);

-- example data only: one row per planted hotspot and commune
create table if not exists hotspot_truth (
	planted_id varchar not null,
	kind varchar not null,
	issue varchar not null,
	commune_code varchar not null,
	from_on date not null,
	to_on date not null
);
