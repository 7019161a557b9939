-- one row per day, tone, province and commune: counts that the viewer may see and the place filters keep
select * from agg_commune_tone_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_number = $viewer_province::utinyint)
	and ($viewer_commune::varchar is null or commune_number = $viewer_commune::usmallint)
	and ($province::varchar is null or province_number = $province::utinyint)
	and ($commune::varchar is null or commune_number = $commune::usmallint)
	and (
		len($sentiments::varchar[]) = 0
		or list_contains($sentiments::varchar[], 'negative') and negative_count > 0
		or list_contains($sentiments::varchar[], 'neutral') and neutral_count > 0
		or list_contains($sentiments::varchar[], 'positive') and positive_count > 0
		or list_contains($sentiments::varchar[], 'unsure') and unsure_count > 0
	)
