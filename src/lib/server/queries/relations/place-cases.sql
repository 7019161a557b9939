-- one row per feedback of a province or commune that the viewer may see and the filters keep, figures only
select * from agg_case_place
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_number = $viewer_province::utinyint)
	and ($viewer_commune::varchar is null or commune_number = $viewer_commune::usmallint)
	and ($province::varchar is null or province_number = $province::utinyint)
	and ($commune::varchar is null or commune_number = $commune::usmallint)
	and (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], issue))
	and (len($groups::varchar[]) = 0 or list_contains($groups::varchar[], issue_group))
	and (len($fields::varchar[]) = 0 or list_contains($fields::varchar[], field))
	and (len($channels::varchar[]) = 0 or list_contains($channels::varchar[], channel))
	and (len($kinds::varchar[]) = 0 or list_contains($kinds::varchar[], kind))
	and (
		len($sentiments::varchar[]) = 0
		or list_contains($sentiments::varchar[], 'negative') and negative_count = 1
		or list_contains($sentiments::varchar[], 'neutral') and neutral_count = 1
		or list_contains($sentiments::varchar[], 'positive') and positive_count = 1
		or list_contains($sentiments::varchar[], 'unsure') and unsure_count = 1
	)
	and (len($statuses::varchar[]) = 0 or list_contains($statuses::varchar[], status))
