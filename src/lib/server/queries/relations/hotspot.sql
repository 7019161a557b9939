-- one row per hotspot of the dataset with a commune that the viewer may see; another one is named only if they
-- may see it too
with seen as (
	select place.hotspot_id
	from fct_hotspot_place as place
	where place.is_member
		and ($viewer_province::varchar is null or place.province_code = $viewer_province::varchar)
		and ($viewer_commune::varchar is null or place.commune_code = $viewer_commune::varchar)
)
select
	* replace (
		if(recurs_of in (select seen.hotspot_id from seen), recurs_of, null) as recurs_of,
		if(merged_into in (select seen.hotspot_id from seen), merged_into, null) as merged_into
	)
from fct_hotspot
where dataset = $dataset::varchar
	and hotspot_id in (select seen.hotspot_id from seen)
