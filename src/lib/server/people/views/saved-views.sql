-- one row per saved view, the newest first
select view_id, name, path, search, created_at, snapshot_id
from saved_view
order by event_id desc;
