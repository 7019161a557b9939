-- one row per dated rule of how long settling may take, as given with the reference data
create or replace temp table deadline (
	policy_id varchar not null,
	legal_form varchar not null,
	event varchar not null,
	days integer not null,
	days_complex integer,
	unit varchar not null,
	clock_from varchar not null,
	priority varchar,
	province_code varchar,
	area_type varchar,
	level integer,
	valid_from date not null,
	valid_to date,
	basis varchar not null
);
