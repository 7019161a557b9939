-- one row per feedback on a page of texts, in the order of the page
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
from text_page as f
left join dim_province as p on p.code = f.province_code
left join dim_commune as c on c.code = f.commune_code
left join dim_issue as i on i.issue = f.issue
left join dim_issue as second on second.issue = f.issue_second
order by f.position
