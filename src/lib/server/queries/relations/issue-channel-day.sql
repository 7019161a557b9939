-- one row per day, issue and channel of the whole country: counts that the filters keep
select * from agg_issue_channel_day
where dataset = $dataset::varchar
	-- of the whole country: a province's viewer is answered from what knows provinces
	and $viewer_province::varchar is null
	and $viewer_commune::varchar is null
	and $province::varchar is null
	and $commune::varchar is null
	and (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], issue))
	and (len($groups::varchar[]) = 0 or list_contains($groups::varchar[], issue_group))
	and (len($channels::varchar[]) = 0 or list_contains($channels::varchar[], channel))
