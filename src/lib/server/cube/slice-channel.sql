-- one row of counts in the weeks shown or compared with, by its channel
select *, channel as member from spans where is_now or is_before
