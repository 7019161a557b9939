-- one row per day, province and commune: counts that the viewer may see and the place filters keep
select * from agg_commune_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_number = $viewer_province::utinyint)
	and ($viewer_commune::varchar is null or commune_number = $viewer_commune::usmallint)
	and ($province::varchar is null or province_number = $province::utinyint)
	and ($commune::varchar is null or commune_number = $commune::usmallint)
