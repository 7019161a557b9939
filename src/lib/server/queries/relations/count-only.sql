-- one row per quarter, province and channel: denunciations in the provinces that the viewer may see
select * from agg_count_only
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	-- Never below the province.
	and $viewer_commune::varchar is null
