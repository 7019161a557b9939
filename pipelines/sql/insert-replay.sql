-- one row: the file that is about to be loaded corrects rows of an earlier batch
insert or replace into meta_replay by name
select
	$file_sha256::varchar as file_sha256,
	$mapping_sha256::varchar as mapping_sha256,
	$replay_of::varchar as replay_of;
