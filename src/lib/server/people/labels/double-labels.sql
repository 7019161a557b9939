-- one row per text that two annotators or more labelled: the labels of the first two by name
with ranked as (
	select
		text_key, sentiment, issue, kind,
		row_number() over (partition by text_key order by annotator) as place
	from standing_label
)
select
	one.sentiment as first_sentiment, two.sentiment as second_sentiment,
	one.issue as first_issue, two.issue as second_issue,
	one.kind as first_kind, two.kind as second_kind
from ranked as one
join ranked as two on two.text_key = one.text_key and two.place = 2
where one.place = 1
order by one.text_key;
