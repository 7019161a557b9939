-- one row per feedback received by as_of that has a deadline: the agency's own; else the law's, which
-- needs both the legal form and the acceptance on record; else the editable default.
-- The day of reception or acceptance is not counted and the last day runs to its end
-- (Civil Code 91/2015/QH13, articles 147 and 148).
create or replace temp table due as
with rule as (
	select
		feedback.identity_key,
		deadline.basis,
		case deadline.clock_from
			when 'accepted' then history.accepted_at::date
			else feedback.received_on
		end as clock_on,
		case
			when feedback.priority = 'complex' then coalesce(deadline.days_complex, deadline.days)
			else deadline.days
		end as days,
		deadline.province_code,
		deadline.priority,
		deadline.legal_form,
		deadline.valid_from,
		deadline.policy_id
	from work.fct_feedback as feedback
	left join history using (identity_key)
	join deadline
		on deadline.event = 'resolve'
		and deadline.unit = 'calendar_day'
		and deadline.area_type is null
		and coalesce(deadline.level, 1) = 1
		and (deadline.priority is null or deadline.priority = feedback.priority)
		and (deadline.province_code is null or deadline.province_code = feedback.province_code)
		and (
			(
				deadline.basis = 'law'
				and deadline.clock_from = 'accepted'
				and deadline.legal_form = feedback.legal_form
				and history.accepted_at is not null
			)
			or (
				deadline.basis = 'assumed'
				and deadline.clock_from = 'received'
				and deadline.legal_form in (coalesce(feedback.legal_form, 'unknown'), 'unknown')
			)
		)
	where feedback.received_on <= $as_of::date
		and clock_on >= deadline.valid_from and (deadline.valid_to is null or clock_on < deadline.valid_to)
),
chosen as (
	select *
	from rule
	qualify row_number() over (
		partition by identity_key
		order by
			basis = 'law' desc,
			legal_form <> 'unknown' desc,
			province_code nulls last,
			priority nulls last,
			valid_from desc,
			policy_id
	) = 1
)
select
	feedback.identity_key,
	coalesce(
		history.agency_due_at,
		(chosen.clock_on + chosen.days + 1)::timestamptz - interval 1 second
	) as due_at,
	case when history.agency_due_at is not null then 'agency' else chosen.basis end as due_basis
from work.fct_feedback as feedback
left join history using (identity_key)
left join chosen using (identity_key)
where feedback.received_on <= $as_of::date
	and (history.agency_due_at is not null or chosen.days is not null);
