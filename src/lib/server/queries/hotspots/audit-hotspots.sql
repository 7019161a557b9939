-- one row per hotspot asked for that the viewer may see: its issue, and where it was in its last week
with member as (
	select
		hotspot_id,
		list(commune_code order by position) as commune_codes,
		list(province_code order by position) as province_codes
	from hotspot_place
	where is_member
		and list_contains($ids::varchar[], hotspot_id)
		and (hotspot_id, week_on) in (select (h.hotspot_id, h.last_week_on) from hotspot as h)
	group by hotspot_id
)
select
	hotspot.hotspot_id,
	hotspot.issue,
	coalesce(member.commune_codes, []) as commune_codes,
	list_filter(
		coalesce(member.province_codes, []),
		(code, place) -> list_position(member.province_codes, code) = place
	) as province_codes,
	len(coalesce(member.commune_codes, []))::integer as commune_count
from hotspot
left join member on member.hotspot_id = hotspot.hotspot_id
where list_contains($ids::varchar[], hotspot.hotspot_id)
order by hotspot.hotspot_id
