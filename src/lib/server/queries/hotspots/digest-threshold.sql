-- one row, or none: the threshold of an alert budget in one week, and how much of the week had come
select threshold, completeness
from meta_hotspot_week
where dataset = $dataset::varchar and week_on = $week::date and budget = $budget::double
