-- one row per text that people labelled: its place in the order of review (unlabelled ones: 1)
select unnest($disputed_texts::varchar[]) as text_key, 0 as place
union all
select unnest($other_texts::varchar[]), 2
union all
select unnest($own_texts::varchar[]), 3
