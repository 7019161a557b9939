-- one row per fact whose issue is not in the taxonomy, or whose group is not that of its issue
with labelled as (
	select feedback_id as offending_key, issue, issue_group from fct_feedback
	union all
	select feedback_id, issue_second, null from fct_feedback where issue_second is not null
	union all
	select initiative_id, issue, null from fct_initiative where issue is not null
)
select offending_key
from labelled
left join dim_issue using (issue)
where dim_issue.issue is null
	or labelled.issue_group <> dim_issue.issue_group
order by offending_key;
