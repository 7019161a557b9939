-- one row per staged key that another dataset already holds
select known.{key} as offending_key, known.dataset
from {table} as known
join (select distinct {key}, dataset from {stage}) as staged using ({key})
where known.dataset <> staged.dataset
order by offending_key
limit 1;
