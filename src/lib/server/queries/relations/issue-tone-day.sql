-- one row per day, tone, province and issue: counts that the viewer may see and the filters keep
select * from agg_issue_tone_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	-- This rollup knows no communes: whoever may see or looks at one is answered from the facts.
	and $viewer_commune::varchar is null
	and ($province::varchar is null or province_code = $province::varchar)
	and $commune::varchar is null
	and (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], issue))
	and (len($groups::varchar[]) = 0 or list_contains($groups::varchar[], issue_group))
	and (
		len($sentiments::varchar[]) = 0
		or list_contains($sentiments::varchar[], 'negative') and negative_count > 0
		or list_contains($sentiments::varchar[], 'neutral') and neutral_count > 0
		or list_contains($sentiments::varchar[], 'positive') and positive_count > 0
		or list_contains($sentiments::varchar[], 'unsure') and unsure_count > 0
	)
