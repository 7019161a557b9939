-- one row per case that the filters other than words keep. Codes are looked for by their place in their list,
-- one bit each: comparing texts takes three times as long
select * from cases
where ($province::varchar is null or province_number = $province::utinyint)
	and ($commune::varchar is null or commune_number = $commune::usmallint)
	and (len($issues::varchar[]) = 0 or list_contains($issues::varchar[], issue))
	and (len($groups::varchar[]) = 0 or list_contains($groups::varchar[], issue_group))
	and (
		len($fields::varchar[]) = 0
		or (
			(
				select coalesce(bit_or(1::ubigint << position::ubigint), 0)
				from dim_code
				where list = 'field' and list_contains($fields::varchar[], code)
			) >> field_number & 1
		) = 1
	)
	and (
		len($channels::varchar[]) = 0
		or (
			(
				select coalesce(bit_or(1::ubigint << position::ubigint), 0)
				from dim_code
				where list = 'channel' and list_contains($channels::varchar[], code)
			) >> channel_number & 1
		) = 1
	)
	and (
		len($kinds::varchar[]) = 0
		or (
			(
				select coalesce(bit_or(1::ubigint << position::ubigint), 0)
				from dim_code
				where list = 'kind' and list_contains($kinds::varchar[], code)
			) >> kind_number & 1
		) = 1
	)
	and (
		len($sentiments::varchar[]) = 0
		or list_contains($sentiments::varchar[], 'negative') and negative_count = 1
		or list_contains($sentiments::varchar[], 'neutral') and neutral_count = 1
		or list_contains($sentiments::varchar[], 'positive') and positive_count = 1
		or list_contains($sentiments::varchar[], 'unsure') and unsure_count = 1
	)
	and (
		len($statuses::varchar[]) = 0
		or (
			(
				select coalesce(bit_or(1::ubigint << position::ubigint), 0)
				from dim_code
				where list = 'status' and list_contains($statuses::varchar[], code)
			) >> status_number & 1
		) = 1
	)
