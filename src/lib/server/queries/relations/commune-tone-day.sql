-- one row per day, tone, province and commune: counts that the viewer may see and the place filters keep
select * from agg_commune_tone_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	and ($viewer_commune::varchar is null or commune_code = $viewer_commune::varchar)
	and ($province::varchar is null or province_code = $province::varchar)
	and ($commune::varchar is null or commune_code = $commune::varchar)
	and (
		list_contains($sentiments::varchar[], 'negative') and negative_count > 0
		or list_contains($sentiments::varchar[], 'neutral') and neutral_count > 0
		or list_contains($sentiments::varchar[], 'positive') and positive_count > 0
		or list_contains($sentiments::varchar[], 'unsure') and unsure_count > 0
	)
