-- one row per week whose reports still come in, the last one last
select week_on, any_value(completeness) as completeness
from meta_hotspot_week
where dataset = $dataset::varchar
	and week_on > (
		select max(last_week_on) - 14 from meta_detection where dataset = $dataset::varchar
	)
group by week_on
order by week_on
