-- one row per text on one issue in some communes of a period that is still there: its words alone, the newest first
select text_redacted, text_key
from feedback
where received_on >= $from::date and received_on < $to::date
	and received_on >= (select coalesce(texts_from, date '0001-01-01') from meta_snapshot)
	and list_contains($communes::varchar[], commune_code)
order by received_at desc, feedback_id
limit $limit::integer
