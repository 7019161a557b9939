-- one row per text on one issue of a period that is still there, without those in some communes in the part of
-- it that is looked at, the newest first
select text_redacted, text_key
from feedback
where received_on >= $from::date and received_on < $to::date
	and received_on >= (select coalesce(texts_from, date '0001-01-01') from meta_snapshot)
	and not (
		received_on >= $part_from::date and received_on < $part_to::date
		and list_contains($communes::varchar[], commune_code)
	)
order by received_at desc, feedback_id
limit $limit::integer
