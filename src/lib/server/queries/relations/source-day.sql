-- one row per day, province, source and channel: how many have what figures need, that the viewer may see
select * from agg_source_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	-- This rollup knows no communes: whoever may see or looks at one is answered from the facts.
	and $viewer_commune::varchar is null
	and ($province::varchar is null or province_code = $province::varchar)
	and $commune::varchar is null
	and (len($channels::varchar[]) = 0 or list_contains($channels::varchar[], channel))
