-- one row of counts in the weeks shown or compared with, by its issue
select *, issue as member from spans where is_now or is_before
