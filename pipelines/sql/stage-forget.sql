-- frees a file's rows that are not merged
drop table if exists {stage};
