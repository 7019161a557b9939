-- one row, or none for a dataset without feedback: what its detector has learned from, and how far it has come
select
	dataset,
	detector_version,
	first_week_on,
	last_week_on,
	weeks_known,
	weeks_needed,
	counted_count,
	left_out_count
from meta_detection
where dataset = $dataset::varchar
