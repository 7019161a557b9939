-- one row: how many stored texts another version of the classifier read
select count(*)::integer as n from fct_feedback where classifier_version <> $classifier_version;
