-- one row per member of place, issue and channel, by code
select dimension, member
from member
order by dimension, code
