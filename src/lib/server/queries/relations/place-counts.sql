-- one row per feedback of a place, with the columns of the rollups
select * from place_cases
