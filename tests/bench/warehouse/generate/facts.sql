-- one row per generated feedback of a span of days, in the order of time; every value follows from the
-- seed and the row's number. Texts are stand-ins, and empty where $has_texts is false
insert into fct_feedback by name
with hashed as (
	select
		*,
		hash(number, $seed::bigint) as place_hash,
		hash(number, $seed::bigint, 1) as label_hash,
		hash(number, $seed::bigint, 2) as handling_hash,
		epoch_us(($as_of::date + 1)::timestamp) - 7 * 3600000000 as now_us
	from stub
),
drawn as (
	select
		*,
		(place_hash & 65535)::integer as commune_slot,
		((place_hash >> 16) & 4095)::integer as issue_slot,
		((place_hash >> 28) & 1023)::integer as channel_slot,
		((place_hash >> 38) & 1023)::integer as kind_slot,
		((place_hash >> 48) & 127)::integer as place_known,
		((place_hash >> 55) & 15)::integer as phrase,
		((place_hash >> 59) & 15)::integer as second_phrase,
		((label_hash & 1023) / 1024.0)::real as sentiment_draw,
		(((label_hash >> 10) & 1023) / 1024.0)::real as sentiment_sureness,
		(((label_hash >> 20) & 1023) / 1024.0)::real as issue_sureness,
		(((label_hash >> 30) & 1023) / 1024.0)::real as kind_sureness,
		(handling_hash & 1023)::integer as course,
		((handling_hash >> 10) & 255)::integer as later_course,
		((handling_hash >> 18) & 31)::integer as answer_traits,
		((handling_hash >> 23) & 1023)::integer as reason_slot,
		((handling_hash >> 33) & 15)::integer as rating,
		((handling_hash >> 37) & 255)::integer as deadline_course,
		-- exponential, one in eight six times as long
		0.2 - 9 * ln(1 - ((handling_hash >> 45) & 65535) / 65536.0)
			* if(((handling_hash >> 61) & 7) = 0, 6, 1) as handling_days
	from hashed
),
handled as (
	select
		*,
		received_us + (handling_days * 86400000000)::bigint as handled_us,
		received_us + (handling_days * 1.5 * 86400000000)::bigint as finished_us,
		case
			when course < 41 then 'excluded'
			when course < 95 then 'closed'
			when course < 150 then 'stalled'
			else 'answered'
		end as fate,
		if(
			deadline_course < 6,
			null,
			received_us + if(deadline_course < 30, 10, 15) * 86400000000
		) as due_us
	from drawn
),
settled as (
	select
		*,
		fate <> 'excluded' as is_counted,
		fate = 'answered' and handled_us < now_us as is_answered,
		fate = 'closed' and handled_us < now_us as is_closed,
		fate = 'answered' and finished_us < now_us and later_course < 154 as is_resolved
	from handled
),
judged as (
	select
		*,
		is_counted and not is_answered and not is_closed as is_open,
		is_resolved and later_course < 40 as is_confirmed,
		case
			when fate = 'excluded' then received_us
			when is_closed then handled_us
			when is_resolved then finished_us
		end as settled_us,
		is_answered and answer_traits < 16 as has_known_quality
	from settled
),
derived as (
	select
		lower(to_hex(hash(number, $seed::bigint, 3))) as feedback_id,
		'example' as dataset,
		'bench' as source_id,
		channel.code as channel,
		make_timestamptz(received_us) as received_at,
		received_on,
		date_trunc('week', received_on)::date as received_week,
		if(place_known < 4, null, province_code) as province_code,
		if(place_known < 7, null, commune_code) as commune_code,
		if(place_known < 7, 'none', 'given') as place_reason,
		if(
			$has_texts::boolean,
			issue_name || ' ở ' || place_name || '. ' || one.words || '. ' || two.words || '.',
			''
		) as text_redacted,
		if(
			$has_texts::boolean,
			issue_folded || ' o ' || place_folded || '. ' || one.words_folded || '. ' || two.words_folded
				|| '.',
			''
		) as text_folded,
		'vi' as lang,
		kind.code as kind,
		kind_sureness as kind_confidence,
		issue,
		issue_group,
		issue_sureness as issue_confidence,
		if(issue_sureness < 0.2, 'other.unclear', null) as issue_second,
		field,
		case
			when sentiment_draw < 0.13 then null
			when sentiment_draw < 0.68 then 'negative'
			when sentiment_draw < 0.88 then 'neutral'
			else 'positive'
		end as sentiment,
		coalesce(sentiment, 'neutral') as sentiment_best,
		sentiment_sureness as sentiment_confidence,
		case sentiment
			when 'negative' then if(sentiment_draw < 0.2, -2, -1)
			when 'positive' then 1
			else 0
		end as sentiment_score,
		'{"issue":[],"sentiment":[]}' as explanation,
		'bench' as classifier_version,
		if($has_texts::boolean, lower(to_hex(hash(text_redacted))), '') as text_key,
		'classifier' as label_source,
		'phan_anh' as legal_form,
		'normal' as priority,
		case
			when fate = 'excluded' then if(course < 30, 'duplicate', 'withdrawn')
			when is_closed and course < 60 then 'rejected'
			when is_closed and course < 85 then 'out_of_jurisdiction'
			when is_closed then 'closed_no_action'
			when is_confirmed then 'resolved_confirmed'
			when is_resolved then 'resolved'
			when is_answered then 'answered'
			when deadline_course < 80 then 'in_progress'
			when deadline_course < 160 then 'accepted'
			when deadline_course < 240 then 'received'
		end as status,
		case
			when fate = 'excluded' then 'excluded'
			when is_closed then 'closed_unresolved'
			when is_resolved then 'resolved'
			when is_answered then 'answered'
			when deadline_course < 240 then 'open'
		end as status_class,
		if(deadline_course < 160 and is_counted, make_timestamptz(received_us), null) as accepted_at,
		if(is_answered, make_timestamptz(handled_us), null) as answered_at,
		if(is_resolved, make_timestamptz(finished_us), null) as resolved_at,
		make_timestamptz(settled_us) as settled_at,
		make_timestamptz(due_us) as due_at,
		if(due_us is null, null, if(deadline_course < 30, 'agency', 'assumed')) as due_basis,
		null as due_policy,
		is_counted,
		is_counted and (coalesce(due_us < now_us, false) or is_answered or is_closed) as is_due,
		is_answered,
		coalesce(is_answered and handled_us <= due_us, false) as is_answered_on_time,
		is_resolved,
		is_confirmed,
		is_open,
		if(
			is_answered,
			handling_days,
			(coalesce(settled_us, now_us) - received_us) / 86400000000
		) as wait_days,
		(coalesce(settled_us, now_us) - received_us) / 86400000000 as resolve_days,
		case
			when not is_counted then null
			when is_resolved and due_us is null then 'no_deadline'
			when is_resolved then if(finished_us <= due_us, 'on_time', 'late')
			when is_closed then 'closed'
			when is_answered and due_us < now_us then 'answered_only'
			when due_us < now_us then 'overdue'
			else 'waiting'
		end as resolve_outcome,
		null as receive_outcome,
		case
			when not is_counted then null
			when deadline_course < 160 then 'accepted_on_time'
			when is_open then 'waiting'
			else 'unrecorded'
		end as accept_outcome,
		false as is_extended,
		0 as paused_days,
		is_resolved as was_resolved,
		false as is_resolution_reopened,
		0 as reopened_count,
		if(is_closed, reason.code, null) as closing_reason,
		if(has_known_quality, (answer_traits & 1) + (answer_traits >> 1 & 1) + (answer_traits >> 2 & 1), null)
			/ 3.0 as response_quality,
		if(has_known_quality, (answer_traits & 1) = 1, null) as has_evidence,
		if(has_known_quality, (answer_traits >> 1 & 1) = 1, null) as cites_legal_basis,
		if(has_known_quality, (answer_traits >> 2 & 1) = 1, null) as states_next_step,
		if(is_answered and rating between 1 and 5, rating, null) as satisfaction
	from judged
	join commune_slot using (commune_slot)
	join issue_slot using (issue_slot)
	join code_slot as channel on channel.list = 'channel' and channel.slot = channel_slot
	join code_slot as kind on kind.list = 'kind' and kind.slot = kind_slot
	join code_slot as reason on reason.list = 'closing_reason' and reason.slot = reason_slot
	join phrase as one on one.phrase = judged.phrase
	join phrase as two on two.phrase = judged.second_phrase
)
select * from measured('derived');
