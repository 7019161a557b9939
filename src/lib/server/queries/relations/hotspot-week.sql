-- one row per week of the hotspots with a commune that the viewer may see
select * from fct_hotspot_week
where $viewer_province::varchar is null and $viewer_commune::varchar is null
	or hotspot_id in (
		select place.hotspot_id
		from fct_hotspot_place as place
		where place.is_member
			and ($viewer_province::varchar is null or place.province_code = $viewer_province::varchar)
			and ($viewer_commune::varchar is null or place.commune_code = $viewer_commune::varchar)
	)
