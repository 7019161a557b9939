-- one row: a new token of a source
insert into push_token (token_sha256, source_id, source_title, dataset, channel, created_at)
values ($token_sha256, $source_id, $source_title, $dataset, $channel, $created_at);
