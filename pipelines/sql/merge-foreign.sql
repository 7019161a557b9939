-- one row per staged key that another dataset already holds
select {key} as offending_key, known.dataset
from known
join (select distinct {key}, dataset from {stage}) as staged using ({key})
where known.dataset <> staged.dataset
order by offending_key
limit 1;
