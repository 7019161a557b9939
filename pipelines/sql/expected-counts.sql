-- one row per table of a snapshot: how many rows of the work store it must hold
select 'fct_feedback' as table_name, count(*)::integer as n from fct_feedback where received_on <= $as_of::date
union all
select 'fct_initiative', count(*)::integer from fct_initiative
union all
select 'fct_outcome', count(*)::integer from fct_outcome
union all
select 'fct_consultation', count(*)::integer from fct_consultation
union all
select 'fct_contribution', count(*)::integer from fct_contribution
union all
select 'fct_dialogue', count(*)::integer from fct_dialogue
union all
select 'fct_inspection', count(*)::integer from fct_inspection
union all
select 'dim_press_source', count(*)::integer from dim_press_source
union all
select 'meta_batch', count(*)::integer from meta_batch
union all
-- Decided weeks up to the last whole one, of datasets that there is feedback of.
select 'fct_hotspot_week', count(*)::integer
from hotspot_week
where week_on <= $as_of::date - 6
	and dataset in (select dataset from fct_feedback where received_on <= $as_of::date)
union all
select 'fct_hotspot_turn', count(*)::integer
from hotspot_turn
where week_on <= $as_of::date - 6
	and dataset in (select dataset from fct_feedback where received_on <= $as_of::date)
order by table_name;
