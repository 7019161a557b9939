-- one row per contribution that the viewer may see, in the place that the view shows
select * from fct_contribution
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	and ($viewer_commune::varchar is null or commune_code = $viewer_commune::varchar)
	and ($province::varchar is null or province_code = $province::varchar)
	and ($commune::varchar is null or commune_code = $commune::varchar)
