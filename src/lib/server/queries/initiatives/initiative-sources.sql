-- one row per published source of initiatives in the view's place
select
	s.press_source_id,
	s.title,
	s.publisher,
	s.address,
	s.published_on,
	s.earliest_on,
	s.latest_on,
	count(*)::integer as initiative_count
from initiative as i
inner join dim_press_source as s on s.press_source_id = i.press_source_id
group by all
order by s.published_on desc nulls last, s.press_source_id
