-- one row per day, tone, province and whole days of waiting: counts that the viewer may see and the filters keep
select * from agg_wait_tone_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	-- This rollup knows no communes: whoever may see or looks at one is answered from the facts.
	and $viewer_commune::varchar is null
	and ($province::varchar is null or province_code = $province::varchar)
	and $commune::varchar is null
	and list_contains($sentiments::varchar[], coalesce(sentiment, 'unsure'))
