-- one row: a bit for each fact of a block of 122,880, 1 where the text has the words; null where none has
select bitstring_agg((rowid - $first_row::bigint)::integer, 0, 122879) as bits
from fct_feedback
where rowid >= $first_row::bigint
	and rowid < $first_row::bigint + 122880
	and contains(text_folded, $words::varchar)
