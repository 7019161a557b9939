-- one row per feedback that the viewer may see and the filters keep, at any time
select * from fct_feedback
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	and ($viewer_commune::varchar is null or commune_code = $viewer_commune::varchar)
	and ($province::varchar is null or province_code = $province::varchar)
	and ($commune::varchar is null or commune_code = $commune::varchar)
	and (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], issue))
	and (len($groups::varchar[]) = 0 or list_contains($groups::varchar[], issue_group))
	and (len($fields::varchar[]) = 0 or list_contains($fields::varchar[], field))
	and (len($channels::varchar[]) = 0 or list_contains($channels::varchar[], channel))
	and (len($kinds::varchar[]) = 0 or list_contains($kinds::varchar[], kind))
	and (
		len($sentiments::varchar[]) = 0
		or list_contains($sentiments::varchar[], coalesce(sentiment, 'unsure'))
	)
	and (len($statuses::varchar[]) = 0 or list_contains($statuses::varchar[], status))
	and ($q::varchar = '' or contains(text_folded, $q::varchar))
