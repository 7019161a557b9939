-- takes back what was said of a dataset's weeks after one
delete from work.hotspot_week where dataset = $dataset::varchar and week_on > $week_on::date;
delete from work.hotspot_place where dataset = $dataset::varchar and week_on > $week_on::date;
delete from work.hotspot_turn where dataset = $dataset::varchar and week_on > $week_on::date;
delete from work.hotspot_budget_week where dataset = $dataset::varchar and week_on > $week_on::date;
