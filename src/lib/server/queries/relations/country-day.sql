-- one row per day, channel and tone of the whole country: counts that the filters keep
select * from agg_country_day
where dataset = $dataset::varchar
	-- of the whole country: a province's viewer is answered from what knows provinces
	and $viewer_province::varchar is null
	and $viewer_commune::varchar is null
	and $province::varchar is null
	and $commune::varchar is null
	and (len($channels::varchar[]) = 0 or list_contains($channels::varchar[], channel))
	and (
		len($sentiments::varchar[]) = 0
		or list_contains($sentiments::varchar[], 'negative') and negative_count > 0
		or list_contains($sentiments::varchar[], 'neutral') and neutral_count > 0
		or list_contains($sentiments::varchar[], 'positive') and positive_count > 0
		or list_contains($sentiments::varchar[], 'unsure') and unsure_count > 0
	)
