-- one row per feedback received in the period, newest first: one page of them. In the order of review
-- those first on which people disagree, then by least confidence those that nobody, somebody else,
-- and at last those that the asking person has labelled
with page as (
	-- Sorted before the names are joined, so that only the page's own rows are read in full.
	select
		feedback.*,
		if($is_review::boolean, coalesce(text_standing.place, 1), 0) as place,
		if(
			$is_review::boolean,
			least(feedback.sentiment_confidence, feedback.issue_confidence, feedback.kind_confidence),
			0
		) as least_confidence
	from feedback
	left join text_standing using (text_key)
	where received_on >= $from::date and received_on < $to::date
	order by place, least_confidence, received_at desc, feedback_id
	limit $limit::integer
	offset $offset::integer
)
select
	f.feedback_id,
	f.received_on,
	f.province_code,
	p.name as province_name_vi,
	p.name_en as province_name_en,
	f.commune_code,
	c.full_name as commune_name_vi,
	c.full_name_en as commune_name_en,
	f.place_reason,
	f.channel,
	f.lang,
	f.text_redacted,
	f.kind,
	f.kind_confidence::double as kind_confidence,
	f.issue,
	i.name_vi as issue_name_vi,
	i.name_en as issue_name_en,
	f.issue_confidence::double as issue_confidence,
	f.issue_second,
	second.name_vi as issue_second_name_vi,
	second.name_en as issue_second_name_en,
	f.sentiment,
	f.sentiment_best,
	f.sentiment_confidence::double as sentiment_confidence,
	f.sentiment_score::integer as sentiment_score,
	f.status,
	f.status_class,
	f.is_answered,
	f.wait_days::integer as wait_days,
	f.explanation,
	f.classifier_version,
	f.text_key,
	f.label_source
from page as f
left join dim_province as p on p.code = f.province_code
left join dim_commune as c on c.code = f.commune_code
left join dim_issue as i on i.issue = f.issue
left join dim_issue as second on second.issue = f.issue_second
order by f.place, f.least_confidence, f.received_at desc, f.feedback_id
