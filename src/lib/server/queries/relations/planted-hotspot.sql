-- one row per commune that the viewer may see and hotspot planted there; example data only
select planted.*
from fct_hotspot_truth as planted
inner join dim_commune as place on place.code = planted.commune_code
where $dataset::varchar = 'example'
	and ($viewer_province::varchar is null or place.province_code = $viewer_province::varchar)
	and ($viewer_commune::varchar is null or place.code = $viewer_commune::varchar)
