-- one row per feedback, with the columns of the rollups, so that one question can read either
select *, 1 as n
from feedback
