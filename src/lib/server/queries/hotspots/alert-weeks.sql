-- one row per hotspot of the view that reached the threshold since a day
select hotspot_id, flagged_week_on
from hotspot
where flagged_week_on >= $from::date
	and (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], issue))
	and (len($groups::varchar[]) = 0 or list_contains($groups::varchar[], issue_group))
	and (
		$province::varchar is null and $commune::varchar is null
		or hotspot_id in (
			select place.hotspot_id
			from hotspot_place as place
			where place.is_member
				and ($province::varchar is null or place.province_code = $province::varchar)
				and ($commune::varchar is null or place.commune_code = $commune::varchar)
		)
	)
order by flagged_week_on, hotspot_id
