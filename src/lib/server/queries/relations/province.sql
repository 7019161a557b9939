-- one row per province that the viewer may see
select * from dim_province
where ($viewer_province::varchar is null or code = $viewer_province::varchar)
	and (
		$viewer_commune::varchar is null
		or code = (select c.province_code from dim_commune as c where c.code = $viewer_commune::varchar)
	)
