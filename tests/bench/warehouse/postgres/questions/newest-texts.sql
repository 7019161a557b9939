-- one row per feedback on a page of texts, newest first
select
	f.feedback_id,
	f.received_on,
	f.province_code,
	p.name as province_name_vi,
	f.commune_code,
	c.full_name as commune_name_vi,
	f.channel,
	f.text_redacted,
	f.kind,
	f.issue,
	i.name_vi as issue_name_vi,
	f.sentiment,
	f.status,
	f.is_answered
from (
	select *
	from fct_feedback
	where {filters} and {period}
	order by received_at desc, feedback_id
	limit {limit} offset {offset}
) as f
left join dim_province as p on p.code = f.province_code
left join dim_commune as c on c.code = f.commune_code
left join dim_issue as i on i.issue = f.issue
order by f.received_at desc, f.feedback_id
