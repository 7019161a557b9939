-- one row per feedback received in the period whose text is still there, in the order of review: one page
-- of them. First those on which people disagree, then by least confidence those that nobody has labelled,
-- those that somebody else has, and one's own. Ordered by few columns; the page's rows are then found by
-- where they lie
select feedback.*, ranked.position
from feedback
join (
	select row_at, row_number() over (order by place, least_confidence, row_at) as position
	from (
		select row_at, coalesce(text_standing.place, 1) as place, least_confidence
		from feedback
		left join text_standing using (text_key)
		where received_on >= $from::date and received_on < $to::date
			and received_on >= (select coalesce(texts_from, date '0001-01-01') from meta_snapshot)
		order by place, least_confidence, row_at
		limit $limit::integer
		offset $offset::integer
	)
) as ranked using (row_at)
-- again, or the rows are looked for in all years
where feedback.received_on >= $from::date and feedback.received_on < $to::date
