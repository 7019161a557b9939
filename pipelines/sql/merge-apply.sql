-- uncontested rows and the winners that say something new go in, these in place of what they beat;
-- the answer is one row: how many were staged and kept
create or replace temp table news as
select {key}, stage_position
from winner
where stage_position >= 0
	and not exists (
		select 1 from candidate
		where candidate.stage_position = -1
			and candidate.{key} = winner.{key}
			and candidate.content_hash = winner.content_hash
	);

delete from {table}
where rowid in (select stored_at from known where {key} in (select {key} from news));

insert into {table} by name
select * exclude (stage_position)
from {stage}
where {key} not in (select {key} from contested)
	or stage_position in (select stage_position from news);

select
	(select count(*) from {stage})::integer as staged_count,
	(
		(select count(*) from {stage} where {key} not in (select {key} from contested))
		+ (select count(*) from news)
	)::integer as kept_count;
