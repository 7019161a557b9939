-- one row per dataset that is present
select
	dataset,
	feedback_count,
	initiative_count,
	first_received_on,
	last_received_on
from meta_dataset
order by dataset
