-- one row per decision of a person about one text: a label, or the taking back of one. Rows are only
-- ever added. The text itself is nowhere here: its key is a digest of what was stored, redacted.
create table correction_event (
	event_id integer primary key autoincrement,
	happened_at text not null,
	-- null once the text was withheld as a denunciation: then nothing may lead back to it
	text_key text,
	-- initials, at most three letters, or 'local'
	annotator text not null check (annotator = 'local' or length(annotator) between 1 and 3),
	action text not null check (action in ('label', 'undo')),
	sentiment text check (sentiment in ('negative', 'neutral', 'positive')),
	issue text,
	kind text,
	reason text,
	-- redacted before it comes here
	note text check (length(note) <= 600),
	-- what the classifier said at the time, how sure it was, and which one it was
	machine_sentiment text not null,
	machine_issue text not null,
	machine_kind text not null,
	sentiment_confidence real not null,
	issue_confidence real not null,
	kind_confidence real not null,
	classifier_version text not null,
	check ((action = 'label') = (sentiment is not null and issue is not null and kind is not null))
) strict;

create index correction_event_text on correction_event (text_key, annotator, event_id);

create trigger correction_event_stays before delete on correction_event
begin
	select raise(abort, 'correction events are only ever added');
end;

-- The one change that is allowed: to forget which text an event was about.
create trigger correction_event_is_final before update on correction_event
when new.text_key is not null
	or old.event_id is not new.event_id
	or old.happened_at is not new.happened_at
	or old.annotator is not new.annotator
	or old.action is not new.action
	or old.sentiment is not new.sentiment
	or old.issue is not new.issue
	or old.kind is not new.kind
	or old.reason is not new.reason
	or (new.note is not null and old.note is not new.note)
	or old.machine_sentiment is not new.machine_sentiment
	or old.machine_issue is not new.machine_issue
	or old.machine_kind is not new.machine_kind
	or old.sentiment_confidence is not new.sentiment_confidence
	or old.issue_confidence is not new.issue_confidence
	or old.kind_confidence is not new.kind_confidence
	or old.classifier_version is not new.classifier_version
begin
	select raise(abort, 'correction events are only ever added');
end;

-- one row per text and annotator: the last label, unless it was taken back
create view standing_label as
select event.*
from correction_event as event
where event.action = 'label'
	and event.text_key is not null
	and not exists (
		select 1
		from correction_event as later
		where later.text_key = event.text_key
			and later.annotator = event.annotator
			and later.event_id > event.event_id
	);
