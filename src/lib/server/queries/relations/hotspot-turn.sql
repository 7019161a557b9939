-- one row per turn of the hotspots with a commune that the viewer may see; another hotspot is named only if
-- they may see it too
with seen as (
	select place.hotspot_id
	from fct_hotspot_place as place
	where place.is_member
		and ($viewer_province::varchar is null or place.province_code = $viewer_province::varchar)
		and ($viewer_commune::varchar is null or place.commune_code = $viewer_commune::varchar)
)
select * replace (if(other_id in (select seen.hotspot_id from seen), other_id, null) as other_id)
from fct_hotspot_turn
where hotspot_id in (select seen.hotspot_id from seen)
