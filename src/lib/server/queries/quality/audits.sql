-- one row per audit that the snapshot had to pass
select audit, stage, finds
from meta_audit
order by stage desc, audit
