-- one row per feedback closed unresolved, with the columns of the rollup of reasons
select received_on, province_code, status, closing_reason, 1 as n
from feedback
where resolve_outcome = 'closed' and status_class = 'closed_unresolved'
