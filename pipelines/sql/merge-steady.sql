-- one row per natural key: the version that wins whatever the order of loading
create or replace temp table winner as
select * from candidate
qualify row_number() over (
	partition by {key}
	order by first_by nulls last, then_by desc nulls last, content_hash, stage_position
) = 1;
