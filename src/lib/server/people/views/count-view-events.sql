-- one row: how many events about views there are, deleted views included
select count(*) as n from view_event;
