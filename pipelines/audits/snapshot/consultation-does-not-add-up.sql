-- one row per consultation in which more agreed than took part, or more took part than could
select consultation_id as offending_key
from fct_consultation
where agreed > participated
	or participated > eligible
	or coalesce(agreed, 0) + coalesce(disagreed, 0) + coalesce(invalid, 0) > participated
	or least(eligible, participated, agreed, disagreed, invalid) < 0
order by consultation_id;
