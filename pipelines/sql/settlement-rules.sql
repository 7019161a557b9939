-- one row per kind of case and span of days in which no rule changes: the rule that holds for each
-- event. Law goes before a default, a rule for the recorded legal form before one for any, then one
-- that names the province, the channel, the priority. A rule of law needs the form on record.
create or replace temp table rule_in_force as
with kind_of_case as (
	select distinct legal_form, priority, province_code, channel from work.fct_feedback
),
era as (
	select distinct era_from from calendar where era_from is not null
),
candidate as (
	select
		kind_of_case.*,
		era.era_from,
		deadline.event,
		deadline.clock_from,
		struct_pack(
			policy_id := deadline.policy_id,
			basis := deadline.basis,
			unit := deadline.unit,
			amount := if(
				kind_of_case.priority = 'complex',
				coalesce(deadline.days_complex, deadline.days),
				deadline.days
			)
		) as rule,
		struct_pack(
			is_default := deadline.basis <> 'law',
			is_any_form := deadline.legal_form = 'unknown',
			is_any_province := deadline.province_code is null,
			is_any_channel := deadline.channel is null,
			is_any_priority := deadline.priority is null,
			age := -epoch(deadline.valid_from),
			policy_id := deadline.policy_id
		) as precedence
	from kind_of_case
	cross join era
	join deadline
		on deadline.area_type is null
		and coalesce(deadline.level, 1) = 1
		and (
			deadline.legal_form = kind_of_case.legal_form
			or (
				deadline.basis = 'assumed'
				and deadline.legal_form in (coalesce(kind_of_case.legal_form, 'unknown'), 'unknown')
			)
		)
		and (deadline.priority is null or deadline.priority = kind_of_case.priority)
		and (deadline.province_code is null or deadline.province_code = kind_of_case.province_code)
		and (deadline.channel is null or deadline.channel = kind_of_case.channel)
		and deadline.valid_from <= era.era_from
		and (deadline.valid_to is null or era.era_from < deadline.valid_to)
)
select
	legal_form,
	priority,
	province_code,
	channel,
	era_from,
	arg_min(rule, precedence) filter (where event = 'resolve' and clock_from = 'accepted')
		as resolve_from_acceptance,
	arg_min(rule, precedence) filter (where event = 'resolve' and clock_from <> 'accepted')
		as resolve_from_reception,
	arg_min(rule, precedence) filter (where event = 'accept') as accept_rule,
	arg_min(rule, precedence) filter (where event = 'receive') as receive_rule
from candidate
group by all;
