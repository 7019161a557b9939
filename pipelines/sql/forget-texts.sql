-- (SQLite, people.sqlite) no event leads back to a text that is withheld
update correction_event
set text_key = null, note = null
where text_key in (select value from json_each($text_keys));
