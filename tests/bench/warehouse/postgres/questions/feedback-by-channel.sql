-- one row per channel with feedback in the period
with by_channel as (
	select channel, {counts}
	from fct_feedback
	where {filters} and {period}
	group by 1
)
select b.channel as code, d.name_vi, d.name_en, {zeros}
from by_channel as b
left join dim_code as d on d.list = 'channel' and d.code = b.channel
order by b.n desc, b.channel
