-- one row per natural key: the version loaded last
create or replace temp table winner as
select * from candidate
qualify row_number() over (partition by {key} order by stage_position desc) = 1;
