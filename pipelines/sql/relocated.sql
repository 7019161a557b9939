-- an empty table for the places that change: of feedback, or of the records of one table
create or replace temp table relocated (
	record_key varchar not null,
	province_code varchar,
	commune_code varchar,
	place_reason varchar
);
