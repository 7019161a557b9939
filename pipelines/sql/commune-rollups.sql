-- The same sums as in rollups.sql by commune. Places stand there by number too: communes are grouped by it in
-- a third of the time. Days of one commune lie together

create or replace table agg_commune_tone_day as
select
	dataset,
	received_on,
	province_code,
	province_number,
	commune_code,
	commune_number,
	sentiment,
	count(*)::integer as n,
	count(nullif(columns(c -> c <> 'reopened_count' and c like '%\_count' escape '\'), 0))::integer,
	sum(satisfaction_sum)::integer as satisfaction_sum,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from fct_feedback
group by all
order by dataset, province_number, commune_number, received_on, sentiment;

create or replace table agg_commune_day as
select
	dataset,
	received_on,
	province_code,
	province_number,
	commune_code,
	commune_number,
	sum(columns(c -> c = 'n' or c like '%\_count' escape '\' or c = 'satisfaction_sum'))::integer,
	sum(quality_sum) as quality_sum,
	max(longest_open_days) as longest_open_days
from agg_commune_tone_day
group by all
order by dataset, province_number, commune_number, received_on;
