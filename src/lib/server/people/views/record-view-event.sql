-- adds one event about a saved view and returns its number
insert into view_event (happened_at, view_id, action, name, path, search, snapshot_id, role)
values ($happened_at, $view_id, $action, $name, $path, $search, $snapshot_id, $role)
returning event_id;
