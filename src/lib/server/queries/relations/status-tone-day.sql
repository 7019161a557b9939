-- one row per day, tone, province, kind and status: counts that the viewer may see and the filters keep
select * from agg_status_tone_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	-- This rollup knows no communes: whoever may see or looks at one is answered from the facts.
	and $viewer_commune::varchar is null
	and ($province::varchar is null or province_code = $province::varchar)
	and $commune::varchar is null
	and (len($kinds::varchar[]) = 0 or list_contains($kinds::varchar[], kind))
	and (len($statuses::varchar[]) = 0 or list_contains($statuses::varchar[], status))
	and (
		len($sentiments::varchar[]) = 0
		or list_contains($sentiments::varchar[], 'negative') and negative_count > 0
		or list_contains($sentiments::varchar[], 'neutral') and neutral_count > 0
		or list_contains($sentiments::varchar[], 'positive') and positive_count > 0
		or list_contains($sentiments::varchar[], 'unsure') and unsure_count > 0
	)
