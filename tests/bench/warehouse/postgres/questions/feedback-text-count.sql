-- one row: how many texts the view holds
select count(*) as total
from fct_feedback
where {filters} and {period}
