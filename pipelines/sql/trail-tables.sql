-- one row per table of people.sqlite
select name from sqlite_master where type = 'table' order by name;
