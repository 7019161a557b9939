-- frees what merging one file took
drop table {stage};
drop table contested;
drop table candidate;
drop table winner;
drop table news;
drop table known;
