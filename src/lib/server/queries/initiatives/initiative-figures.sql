-- one row: the register of the view's place, of one year or of all
select
	count(*)::integer as initiative_count,
	count(*) filter (where i.status <> 'proposed')::integer as registered_count,
	count(*) filter (where i.assessed_on is not null or i.status = 'assessed')::integer
		as assessed_count,
	count(*) filter (where (i.recognised_on is not null or i.status in ('recognised', 'replicating', 'maintained')))::integer as recognised_count,
	count(*) filter (where i.status = 'not_recognised')::integer as not_recognised_count,
	count(*) filter (where i.status in ('lapsed', 'withdrawn'))::integer as ended_count,
	count(*) filter (where i.is_selected_for_replication)::integer as selected_count,
	count(*) filter (where i.replication_of is not null)::integer as replica_count,
	count(distinct i.replication_of)::integer as replicated_count,
	count(distinct i.commune_code) filter (where (i.recognised_on is not null or i.status in ('recognised', 'replicating', 'maintained')))::integer as covered_commune_count,
	min(i.registered_year)::integer as first_year,
	max(i.registered_year)::integer as last_year
from initiative as i
where $year::integer is null or i.registered_year = $year::integer
