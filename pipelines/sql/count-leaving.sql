-- one row: how many texts from before $texts_from are still there
select
	(
		select count(*) from fct_feedback
		where received_on < $texts_from::date and text_redacted <> ''
	)::integer as feedback,
	(
		select count(*) from fct_response
		where happened_at::date < $texts_from::date and text_redacted is not null
	)::integer as responses;
