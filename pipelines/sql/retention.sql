-- at most one row: the day before which texts have left
select texts_from::varchar as texts_from from meta_retention;
