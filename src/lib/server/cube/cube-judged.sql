-- one row per feedback in the days of the cube: its members, whether it is of the weeks shown and of those
-- compared with, and one bit for each dimension of which it is not picked, or left out
select
	*,
	((len($pick_province::varchar[]) > 0 and not list_contains($pick_province::varchar[], province))
		or (len($except_province::varchar[]) > 0 and list_contains($except_province::varchar[], province)))::integer
	+ 2 * ((len($pick_place::varchar[]) > 0 and not list_contains($pick_place::varchar[], place))
		or (len($except_place::varchar[]) > 0 and list_contains($except_place::varchar[], place)))::integer
	+ 4 * ((len($pick_issue_group::varchar[]) > 0 and not list_contains($pick_issue_group::varchar[], issue_group))
		or (len($except_issue_group::varchar[]) > 0 and list_contains($except_issue_group::varchar[], issue_group)))::integer
	+ 8 * ((len($pick_issue::varchar[]) > 0 and not list_contains($pick_issue::varchar[], issue))
		or (len($except_issue::varchar[]) > 0 and list_contains($except_issue::varchar[], issue)))::integer
	+ 16 * ((len($pick_channel::varchar[]) > 0 and not list_contains($pick_channel::varchar[], channel))
		or (len($except_channel::varchar[]) > 0 and list_contains($except_channel::varchar[], channel)))::integer
	+ 32 * ((len($pick_sentiment::varchar[]) > 0 and not list_contains($pick_sentiment::varchar[], sentiment))
		or (len($except_sentiment::varchar[]) > 0 and list_contains($except_sentiment::varchar[], sentiment)))::integer as failing
from (
	select
		coalesce(f.province_code, '') as province,
		coalesce(f.province_code, '') || '/' || coalesce(f.commune_code, '') as place,
		f.issue_group as issue_group,
		f.issue as issue,
		f.channel as channel,
		coalesce(f.sentiment::varchar, 'unsure') as sentiment,
		f.province_code,
		f.commune_code,
		d.week,
		f.received_on >= $now_from::date and f.received_on < $now_to::date as is_now,
		coalesce(
			f.received_on >= $before_from::date and f.received_on < $before_to::date, false
		) as is_before,
		f.is_counted,
		f.is_due,
		f.is_answered,
		f.is_answered_on_time,
		f.is_resolved,
		f.is_open
	from feedback as f
	join day as d on d.day = f.received_on
	where f.received_on >= $from::date and f.received_on < $to::date
) as members
