-- Every feedback again, figures only and in the order of places and of issues: what belongs to one province or
-- commune, or to one issue, lies together over all time, where the facts lie in the order of time

create or replace temp view case_figures as
select
	dataset,
	received_on,
	province_number,
	commune_number,
	province_code,
	commune_code,
	issue,
	issue_group,
	issue_second,
	field,
	field_number,
	channel,
	channel_number,
	kind,
	kind_number,
	status,
	status_number,
	status_class,
	wait_days,
	1::utinyint as n,
	columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'),
	satisfaction_sum,
	quality_sum,
	longest_open_days
from fct_feedback;

create or replace table agg_case_place as
select * from case_figures
where province_number is not null
order by dataset, province_number, commune_number, received_on;

create or replace table agg_case_issue as
select * from case_figures
order by dataset, issue_group, issue, received_on;

drop view case_figures;
