-- one row per decision of a person about one hotspot. Rows are only ever added, each carries the digest of
-- itself and the row before, and nothing about a person stands in them.
create table triage_event (
	event_id integer primary key autoincrement,
	happened_at text not null,
	hotspot_id text not null check (length(hotspot_id) between 1 and 80),
	action text not null check (
		action in ('acknowledge', 'assign', 'snooze', 'known_event', 'not_useful', 'resolve', 'release')
	),
	role text not null,
	-- a role label, never a person
	assignee text,
	-- a day, for a snooze
	until text check (length(until) = 10),
	-- redacted before it comes here, which may make it longer than what was typed
	note text check (length(note) between 1 and 1500),
	-- the hotspot's, in the week that was shown
	score real not null,
	-- the data that were shown
	snapshot_id text,
	digest text not null unique check (length(digest) = 64),
	check ((action = 'assign') = (assignee is not null)),
	check ((action = 'snooze') = (until is not null)),
	check (action not in ('known_event', 'not_useful', 'resolve') or note is not null)
) strict;

create index triage_event_hotspot on triage_event (hotspot_id, event_id);

create trigger triage_event_stays before delete on triage_event
begin
	select raise(abort, 'the trail of triage is only ever added to');
end;

create trigger triage_event_is_final before update on triage_event
begin
	select raise(abort, 'the trail of triage is only ever added to');
end;

-- Also keeps "insert or replace" from putting a row in the place of another.
create trigger triage_event_follows before insert on triage_event
when new.event_id is not (select coalesce(max(event_id), 0) + 1 from triage_event)
begin
	select raise(abort, 'the trail of triage is only ever added to');
end;

-- one row per time that somebody read texts: who by role and scope, on which page, by which filters, how
-- many. The same kind of trail; words that were searched are not in it.
create table reading_event (
	event_id integer primary key autoincrement,
	happened_at text not null,
	question text not null check (length(question) between 1 and 80),
	role text not null,
	-- the scope of whoever read; null for the whole country
	province_code text,
	commune_code text,
	-- JSON of the filters that were set, other than words
	filters text not null check (length(filters) <= 4000),
	has_words integer not null check (has_words in (0, 1)),
	text_count integer not null check (text_count > 0),
	snapshot_id text,
	digest text not null unique check (length(digest) = 64)
) strict;

create trigger reading_event_stays before delete on reading_event
begin
	select raise(abort, 'the trail of readings is only ever added to');
end;

create trigger reading_event_is_final before update on reading_event
begin
	select raise(abort, 'the trail of readings is only ever added to');
end;

create trigger reading_event_follows before insert on reading_event
when new.event_id is not (select coalesce(max(event_id), 0) + 1 from reading_event)
begin
	select raise(abort, 'the trail of readings is only ever added to');
end;
