-- one row per dataset: what the next week needs to know
insert or replace into work.hotspot_memory by name
select
	$dataset::varchar as dataset,
	$fingerprint::varchar as fingerprint,
	$decided_week_on::date as decided_week_on,
	$counted_count::integer as counted_count,
	$memory::blob as memory;
