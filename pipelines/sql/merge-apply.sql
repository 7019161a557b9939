-- the winners that say something new go in; the answer is one row: how many were staged and kept
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

insert or replace into {table} by name
select staged.* exclude (stage_position)
from {stage} as staged
join news using (stage_position);

select
	(select count(*) from {stage})::integer as staged_count,
	(select count(*) from news)::integer as kept_count;
