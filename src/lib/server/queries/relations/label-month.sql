-- one row per month, province, issue group and version of the classifier: labels that the viewer may see
select * from agg_label_month
where dataset = $dataset::varchar
	and ($viewer_province::varchar is null or province_code = $viewer_province::varchar)
	-- This rollup knows no communes: whoever may see or looks at one is answered from the facts.
	and $viewer_commune::varchar is null
	and ($province::varchar is null or province_code = $province::varchar)
	and $commune::varchar is null
