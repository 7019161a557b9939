-- one row: dialogues with residents; each share's whole counts only the dialogues that report both parts
select
	count(*)::integer as dialogue_count,
	count(is_led_by_head)::integer as leader_known_count,
	count(*) filter (where is_led_by_head)::integer as led_by_head_count,
	coalesce(sum(participants), 0)::integer as participant_count,
	coalesce(sum(opinions_raised), 0)::integer as opinion_count,
	coalesce(sum(opinions_raised) filter (where answered_on_spot is not null), 0)::integer
		as opinion_known_count,
	coalesce(sum(answered_on_spot) filter (where opinions_raised is not null), 0)::integer
		as answered_on_spot_count,
	coalesce(sum(commitments) filter (where commitments_done is not null), 0)::integer
		as commitment_known_count,
	coalesce(sum(commitments), 0)::integer as commitment_count,
	coalesce(sum(commitments_done) filter (where commitments is not null), 0)::integer
		as commitment_done_count,
	min(held_on) as first_on,
	max(held_on) as last_on
from dialogue
