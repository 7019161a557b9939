-- one row per feedback received by as_of, in the order of time: date-limited questions then read
-- only the part of the file that they need. Figures are worked out afterwards: each column that is put
-- into order is copied twice
insert into fct_feedback by name
with in_time as (
	select * from settled order by received_on, received_at, identity_key
)
select * exclude (identity_key)
from measured('in_time');
