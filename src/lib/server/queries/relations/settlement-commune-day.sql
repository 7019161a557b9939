-- one row per day, province and commune: how cases ended that the viewer may see
select * from agg_settlement_commune_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	and ($viewer_commune::varchar is null or commune_code = $viewer_commune::varchar)
	and ($province::varchar is null or province_code = $province::varchar)
	and ($commune::varchar is null or commune_code = $commune::varchar)
