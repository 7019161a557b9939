-- one row per decision of a person about one saved view: it is saved, renamed or deleted. Rows are only
-- ever added, and nothing about a person stands in them.
create table view_event (
	event_id integer primary key autoincrement,
	happened_at text not null,
	-- random, given when the view is saved
	view_id text not null check (length(view_id) = 16),
	action text not null check (action in ('save', 'rename', 'delete')),
	-- redacted before it comes here, which may make it longer than what was typed
	name text check (length(name) between 1 and 400),
	path text check (length(path) <= 100),
	search text check (length(search) <= 4000),
	-- the data that were shown, and the role of whoever saved it
	snapshot_id text,
	role text not null,
	check ((action = 'delete') = (name is null)),
	check ((action = 'save') = (path is not null and search is not null))
) strict;

create index view_event_view on view_event (view_id, event_id);

create trigger view_event_stays before delete on view_event
begin
	select raise(abort, 'events about views are only ever added');
end;

create trigger view_event_is_final before update on view_event
begin
	select raise(abort, 'events about views are only ever added');
end;

-- one row per view that has not been deleted, under its last name
create view saved_view as
select
	saved.view_id,
	(
		select named.name
		from view_event as named
		where named.view_id = saved.view_id and named.name is not null
		order by named.event_id desc
		limit 1
	) as name,
	saved.path,
	saved.search,
	saved.happened_at as created_at,
	saved.snapshot_id,
	saved.event_id
from view_event as saved
where saved.action = 'save'
	and not exists (
		select 1
		from view_event as gone
		where gone.view_id = saved.view_id and gone.action = 'delete'
	);
