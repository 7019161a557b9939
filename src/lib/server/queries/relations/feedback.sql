-- one row per feedback that the viewer may see and the filters keep, at any time
select * from kept_cases
where ($q::varchar = '' or contains(text_folded, $q::varchar))
