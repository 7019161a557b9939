-- what turned out to be a denunciation after it was stored becomes a count. Its row number in the file
-- is no longer known: 0
insert into fct_count_only by name
select
	count_key_of(feedback.identity_key) as count_key,
	feedback.batch_id,
	0 as row_number,
	feedback.dataset,
	feedback.channel,
	date_trunc('quarter', feedback.received_on)::date as received_quarter,
	feedback.province_code,
	bool_or(withheld.is_sure) as is_sure
from fct_feedback as feedback
join withheld using (identity_key)
group by all
on conflict do nothing;
