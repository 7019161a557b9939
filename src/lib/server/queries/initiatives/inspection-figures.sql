-- one row per form (inspection or supervision): rounds, organisations and recommendations
select
	form,
	count(*)::integer as n,
	sum(rounds)::integer as rounds,
	sum(organisations)::integer as organisations,
	sum(recommendations) filter (where recommendations_done is not null)::integer as recommendations,
	sum(recommendations_done) filter (where recommendations is not null)::integer
		as recommendations_done,
	min(period_start) as first_on,
	max(period_end) as last_on
from inspection
group by form
order by form
