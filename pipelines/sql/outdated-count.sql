-- one row: how many stored texts another version of the classifier read; those that have left keep
-- the labels that they had
select count(*)::integer as n
from fct_feedback
where classifier_version <> $classifier_version and text_redacted <> '';
