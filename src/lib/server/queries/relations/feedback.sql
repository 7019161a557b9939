-- one row per feedback that the viewer may see and the filters keep, at any time. Words are searched here, or
-- bits of the cases from found_at on tell where they were found: in five parts, since the database copies a bound
-- value for every 2048 rows. Each part begins at a multiple of its length, so that a case's bit is found without
-- subtracting
select * from kept_cases
where (
		$q::varchar = ''
		or case
			when $found_at::bigint is null then contains(text_folded, $q::varchar)
			when row_at < $found_at::bigint + $found_rows::bigint
				then get_bit($found_a::bit, (row_at & ($found_rows::bigint - 1))::integer) = 1
			when row_at < $found_at::bigint + 2 * $found_rows::bigint
				then get_bit($found_b::bit, (row_at & ($found_rows::bigint - 1))::integer) = 1
			when row_at < $found_at::bigint + 3 * $found_rows::bigint
				then get_bit($found_c::bit, (row_at & ($found_rows::bigint - 1))::integer) = 1
			when row_at < $found_at::bigint + 4 * $found_rows::bigint
				then get_bit($found_d::bit, (row_at & ($found_rows::bigint - 1))::integer) = 1
			else get_bit($found_e::bit, (row_at & ($found_rows::bigint - 1))::integer) = 1
		end
	)
