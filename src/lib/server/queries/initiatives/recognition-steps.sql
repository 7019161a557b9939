-- one row: how far the initiatives of the view's place have come, what left on the way, what waits and how long
with steps as (
	select
		i.*,
		i.recognised_on is not null or i.status in ('recognised', 'replicating', 'maintained')
			as is_recognised,
		i.recognised_on is not null or i.assessed_on is not null
			or i.status in ('assessed', 'recognised', 'not_recognised', 'replicating', 'maintained')
			as is_assessed,
		i.status not in ('proposed', 'unknown') or i.registered_on is not null as is_registered,
		i.status in ('withdrawn', 'lapsed') as has_ended
	from initiative as i
	where $year::integer is null or i.registered_year = $year::integer
)
select
	count(*)::integer as initiative_count,
	count(*) filter (where is_registered or is_assessed)::integer as registered_count,
	count(*) filter (where is_assessed)::integer as assessed_count,
	count(*) filter (where is_recognised)::integer as recognised_count,
	count(*) filter (
		where is_recognised
			and s.initiative_id in (select replication_of from initiative where replication_of is not null)
	)::integer as replicated_count,
	count(*) filter (where is_registered and not is_assessed and has_ended)::integer
		as ended_before_assessment_count,
	count(*) filter (where is_registered and not is_assessed and not has_ended)::integer
		as waiting_assessment_count,
	count(*) filter (
		where is_registered and not is_assessed and not has_ended
			and registered_on < (select as_of from meta_snapshot) - 90
	)::integer as waiting_assessment_over_90_count,
	count(*) filter (where is_assessed and not is_recognised and status = 'not_recognised')::integer
		as not_recognised_count,
	count(*) filter (where is_assessed and not is_recognised and has_ended)::integer
		as ended_before_decision_count,
	count(*) filter (
		where is_assessed and not is_recognised and not has_ended and status <> 'not_recognised'
	)::integer as waiting_decision_count,
	count(*) filter (
		where is_assessed and not is_recognised and not has_ended and status <> 'not_recognised'
			and assessed_on < (select as_of from meta_snapshot) - 90
	)::integer as waiting_decision_over_90_count,
	count(*) filter (where is_recognised and has_ended)::integer as lapsed_count,
	count(assessed_on - registered_on)::integer as assessment_known_count,
	median(assessed_on - registered_on)::double as assessment_median_days,
	count(recognised_on - assessed_on)::integer as decision_known_count,
	median(recognised_on - assessed_on)::double as decision_median_days
from steps as s
