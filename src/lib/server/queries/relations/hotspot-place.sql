-- one row per week, hotspot and commune that the viewer may see
select * from fct_hotspot_place
where ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	and ($viewer_commune::varchar is null or commune_code = $viewer_commune::varchar)
