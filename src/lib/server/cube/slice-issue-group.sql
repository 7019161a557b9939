-- one row of counts in the weeks shown or compared with, by its group of issues
select *, issue_group as member from spans where is_now or is_before
