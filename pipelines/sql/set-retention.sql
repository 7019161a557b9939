-- at most one row: texts from before this day have left. A later, shorter period takes its place; a
-- longer one cannot bring texts back, so the latest day stands
create or replace temp table retention as
select
	greatest((select max(texts_from) from meta_retention), $texts_from::date) as texts_from,
	$applied_at::timestamptz as applied_at;

delete from meta_retention;

insert into meta_retention by name select * from retention;

drop table retention;
