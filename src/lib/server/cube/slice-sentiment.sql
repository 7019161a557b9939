-- one row of counts in the weeks shown or compared with, all of one sentiment, by it
select
	*,
	case
		when negative_count > 0 then 'negative'
		when neutral_count > 0 then 'neutral'
		when positive_count > 0 then 'positive'
		else 'unsure'
	end as member
from spans
where is_now or is_before
