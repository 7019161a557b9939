-- one row: whether any other file than this one has brought a denunciation
select exists (select 1 from fct_count_only where batch_id <> $batch_id) as is_earlier;
