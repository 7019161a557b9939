-- one row per day, province, issue and channel: counts that the viewer may see and the filters keep
select * from agg_issue_day
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	-- This rollup knows no communes: whoever may see one commune only is answered from the facts.
	and $viewer_commune::varchar is null
	and ($province::varchar is null or province_code = $province::varchar)
	and (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], issue))
	and (len($groups::varchar[]) = 0 or list_contains($groups::varchar[], issue_group))
	and (len($channels::varchar[]) = 0 or list_contains($channels::varchar[], channel))
