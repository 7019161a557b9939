-- one row per feedback whose sentiment, score or confidence is out of its range
select feedback_id as offending_key
from fct_feedback
where coalesce(sentiment, sentiment_best) not in ('negative', 'neutral', 'positive')
	or sentiment_best not in ('negative', 'neutral', 'positive')
	or sentiment_score not between -2 and 2
	or sentiment_confidence not between 0 and 1
	or issue_confidence not between 0 and 1
	or kind_confidence not between 0 and 1
order by feedback_id;
