-- one row of counts in the weeks shown or compared with, by its province
select *, coalesce(province_code, '') as member from spans where is_now or is_before
