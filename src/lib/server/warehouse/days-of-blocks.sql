-- one row per block of 122,880 facts, in the order of the table: the first and last day that it holds
select
	(rowid // 122880)::integer as block,
	min(received_on)::varchar as first_on,
	max(received_on)::varchar as last_on
from fct_feedback
group by all
order by block
