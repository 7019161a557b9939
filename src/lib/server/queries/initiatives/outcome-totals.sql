-- one row per indicator, unit and level of evidence: never summed across these
select
	indicator,
	unit,
	evidence,
	count(*)::integer as n,
	-- percentages cannot be added: their mean stands instead
	case when unit = 'percent' then avg(value) else sum(value) end::double as total,
	count(*) filter (where qualifier is not null and qualifier <> 'exact')::integer as inexact_count,
	min(year)::integer as first_year,
	max(year)::integer as last_year
from outcome
group by indicator, unit, evidence
order by n desc, indicator, unit, evidence
