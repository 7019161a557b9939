-- at most one row: what is remembered of a dataset
select fingerprint, decided_week_on::varchar as decided_week_on, counted_count, memory
from work.hotspot_memory
where dataset = $dataset::varchar;
