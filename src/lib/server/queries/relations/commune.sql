-- one row per commune that the viewer may see
select *, code::usmallint as commune_number from dim_commune
where ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	and ($viewer_commune::varchar is null or code = $viewer_commune::varchar)
