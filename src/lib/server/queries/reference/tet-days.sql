-- one row per year: the first day of Tết
select year, first_day from dim_tet order by year
