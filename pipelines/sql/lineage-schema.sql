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
