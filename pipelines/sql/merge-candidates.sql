-- one row per version of a contested row: the staged ones, and the stored one at position -1. Random
-- ids and the batch are no part of what a row says. Kept narrow: the versions themselves stay where
-- they are until it is known which of them win.
create or replace temp table candidate as
with version as (
	select * from {stage} where {key} in (select {key} from contested)
	union all by name
	select *, -1 as stage_position from {table} where rowid in (select stored_at from known)
)
select
	{key},
	stage_position,
	{first_by} as first_by,
	{then_by} as then_by,
	hash(*columns(c -> c not in ('feedback_id', 'batch_id', 'row_number', 'stage_position'))) as content_hash
from version;
