-- one row per feedback, figures only, with the columns of the rollups
select * from kept_cases
