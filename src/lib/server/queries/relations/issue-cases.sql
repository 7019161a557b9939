-- one row per feedback that the viewer may see, figures only, from the first to the last issue that is
-- filtered: what lies outside of limits is not read
select * from agg_case_issue
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_number = $viewer_province::utinyint)
	and ($viewer_commune::varchar is null or commune_number = $viewer_commune::usmallint)
	and (
		len($issues::varchar[]) = 0
		or issue >= list_min($issues::varchar[]) and issue <= list_max($issues::varchar[])
	)
	and (
		len($groups::varchar[]) = 0
		or issue_group >= list_min($groups::varchar[]) and issue_group <= list_max($groups::varchar[])
	)
