-- one row per labelled text: do its annotators differ, and is the one who asks among them
select
	text_key,
	case
		when count(distinct sentiment) > 1 or count(distinct issue) > 1 or count(distinct kind) > 1
			then 'disputed'
		when max(annotator = $annotator) then 'own'
		else 'others'
	end as standing
from standing_label
group by text_key
order by text_key;
