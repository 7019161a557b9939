-- one row per dated rule of how long an event may take, as given with the reference data
create or replace temp table deadline (
	policy_id varchar not null,
	legal_form varchar not null,
	event varchar not null,
	days integer not null,
	days_complex integer,
	unit varchar not null,
	clock_from varchar not null,
	channel varchar,
	priority varchar,
	province_code varchar,
	area_type varchar,
	level integer,
	valid_from date not null,
	valid_to date,
	basis varchar not null
);

-- one row per spell of office hours of a weekday (1 Monday … 7 Sunday), as given
create or replace temp table working_hour (
	weekday integer not null,
	starts_at varchar not null,
	ends_at varchar not null,
	valid_from date not null,
	valid_to date
);

-- one row per day off: public holidays and days in lieu, as given
create or replace temp table holiday (on_date date not null);

-- one row per day that is announced to be worked as another weekday, or, with null, not at all
create or replace temp table announced_day (on_date date not null, works_as integer);
