-- one row per feedback that the viewer may see, at any time
select *, rowid as row_at from fct_feedback
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_number = $viewer_province::utinyint)
	and ($viewer_commune::varchar is null or commune_number = $viewer_commune::usmallint)
