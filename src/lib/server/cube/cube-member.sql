-- one row per place, issue and channel that has feedback in the days of the cube, with its code
select
	'place' as dimension,
	coalesce(province_code, '') || '/' || coalesce(commune_code, '') as member,
	province_code,
	commune_code,
	row_number() over (order by coalesce(province_code, ''), coalesce(commune_code, '')) - 1 as code
from (
	select distinct province_code, commune_code
	from feedback
	where received_on >= $from::date and received_on < $to::date
) as places
union all
select 'issue', issue, null, null, row_number() over (order by issue) - 1
from (
	select distinct issue
	from feedback
	where received_on >= $from::date and received_on < $to::date
) as issues
union all
select 'channel', channel, null, null, row_number() over (order by channel) - 1
from (
	select distinct channel
	from feedback
	where received_on >= $from::date and received_on < $to::date
) as channels
