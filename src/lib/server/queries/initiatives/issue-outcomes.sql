-- one row per indicator, unit and level of evidence of initiatives that address the issues of the view
select
	o.indicator,
	o.unit,
	o.evidence,
	count(*)::integer as n,
	-- percentages cannot be added: their mean stands instead
	case when o.unit = 'percent' then avg(o.value) else sum(o.value) end::double as total
from outcome as o
join initiative as i on i.initiative_id = o.initiative_id
where list_contains($issues::varchar[], i.issue)
group by o.indicator, o.unit, o.evidence
order by n desc, o.indicator, o.unit, o.evidence
