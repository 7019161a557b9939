-- one row per alert budget: its threshold in the last week, and the alerts that were new in the last twelve
select
	budget,
	arg_max(threshold, week_on) as threshold,
	sum(new_count)::integer as new_count_12_weeks,
	count(*)::integer as week_count
from meta_hotspot_week
where dataset = $dataset::varchar
	and week_on > (
		select max(last_week_on) - 84 from meta_detection where dataset = $dataset::varchar
	)
group by budget
order by budget
