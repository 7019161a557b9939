-- one row per day, tone and whole days of waiting of the whole country: counts that the filters keep
select * from agg_country_wait_day
where dataset = $dataset::varchar
	-- of the whole country: a province's viewer is answered from what knows provinces
	and $viewer_province::varchar is null
	and $viewer_commune::varchar is null
	and $province::varchar is null
	and $commune::varchar is null
	and (len($sentiments::varchar[]) = 0 or list_contains($sentiments::varchar[], coalesce(sentiment, 'unsure')))
