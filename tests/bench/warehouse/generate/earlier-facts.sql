-- one row per feedback of the era, so many days earlier. Instants are moved as microseconds: arithmetic on
-- timestamps with a time zone costs a hundred times as much
insert into fct_feedback by name
select * replace (
	lower(to_hex(hash(feedback_id, $days_back::integer))) as feedback_id,
	received_on - $days_back::integer as received_on,
	received_week - $days_back::integer as received_week,
	make_timestamptz(epoch_us(received_at) - $days_back::bigint * 86400000000) as received_at,
	make_timestamptz(epoch_us(accepted_at) - $days_back::bigint * 86400000000) as accepted_at,
	make_timestamptz(epoch_us(answered_at) - $days_back::bigint * 86400000000) as answered_at,
	make_timestamptz(epoch_us(resolved_at) - $days_back::bigint * 86400000000) as resolved_at,
	make_timestamptz(epoch_us(settled_at) - $days_back::bigint * 86400000000) as settled_at,
	make_timestamptz(epoch_us(due_at) - $days_back::bigint * 86400000000) as due_at
)
from era.fct_feedback;
