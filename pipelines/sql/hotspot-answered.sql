-- one row per footprint, given as equally long lists with one entry a commune: whether each report of its
-- issue and communes since a week was answered or settled by the end of another
with footprint as (
	select
		unnest($hotspot_ids::varchar[]) as hotspot_id,
		unnest($issues::varchar[]) as issue,
		unnest($communes::varchar[]) as commune_code,
		unnest($from_weeks::varchar[])::date as from_week_on
)
select footprint.hotspot_id
from footprint
left join detection.hotspot_cell as cell
	on cell.dataset = $dataset::varchar
	and cell.issue = footprint.issue
	and cell.commune_code = footprint.commune_code
	-- The first window reaches back before the first week.
	and cell.week_on >= footprint.from_week_on
	and cell.week_on <= $week_on::date
group by footprint.hotspot_id
having bool_and(cell.n is null or coalesce(cell.handled_on <= $week_on::date + 6, false))
order by footprint.hotspot_id;
