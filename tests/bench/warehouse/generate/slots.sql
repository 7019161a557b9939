-- Tables to draw from: one row per slot, as many slots for a value as it is frequent (Zipf by rank).
-- Which commune, issue … has which rank depends on the seed alone.
create temp table commune_slot as
with ranked as (
	select
		c.*,
		p.name as province_name,
		row_number() over (order by hash(c.code, $seed::bigint)) as place
	from dim_commune as c
	join dim_province as p on p.code = c.province_code
),
summed as (
	select *, sum(place ** -0.9) over (order by place) / sum(place ** -0.9) over () as upto
	from ranked
)
select
	unnest(range(
		coalesce(lag(round(upto * 65536)::integer) over (order by place), 0),
		round(upto * 65536)::integer
	))::integer as commune_slot,
	code as commune_code,
	province_code,
	name || ', ' || province_name as place_name,
	name_folded || ', ' || replace(strip_accents(lower(province_name)), 'đ', 'd') as place_folded
from summed;

create temp table issue_slot as
with ranked as (
	select *, row_number() over (order by hash(issue, $seed::bigint)) as place
	from dim_issue
),
summed as (
	select *, sum(1.0 / place) over (order by place) / sum(1.0 / place) over () as upto from ranked
)
select
	unnest(range(
		coalesce(lag(round(upto * 4096)::integer) over (order by place), 0),
		round(upto * 4096)::integer
	))::integer as issue_slot,
	issue,
	issue_group,
	field,
	name_vi as issue_name,
	replace(strip_accents(lower(name_vi)), 'đ', 'd') as issue_folded
from summed;

create temp table code_slot as
with ranked as (
	select list, code, row_number() over (partition by list order by hash(code, $seed::bigint)) as place
	from dim_code
	-- a denunciation is never stored
	where list in ('channel', 'kind', 'closing_reason') and code <> 'denunciation'
),
summed as (
	select
		*,
		sum(1.0 / place) over (partition by list order by place)
			/ sum(1.0 / place) over (partition by list) as upto
	from ranked
)
select
	list,
	code,
	unnest(range(
		coalesce(lag(round(upto * 1024)::integer) over (partition by list order by place), 0),
		round(upto * 1024)::integer
	))::integer as slot
from summed;

-- ways to say it; a few words of their own make a search find some texts and not others
create temp table phrase as
select
	row_number() over () - 1 as phrase,
	words,
	replace(strip_accents(lower(words)), 'đ', 'd') as words_folded
from (
	select unnest([
		'Kính mong cơ quan xem xét', 'Đã phản ánh nhiều lần mà chưa thấy trả lời',
		'Bà con rất bức xúc', 'Đề nghị sớm xử lý dứt điểm', 'Cảm ơn cán bộ đã hướng dẫn tận tình',
		'Tình trạng kéo dài từ tháng trước', 'Ban đêm không ai kiểm tra', 'Gần cổng trường học',
		'Sau trận mưa lớn vừa qua', 'Trước nhà văn hóa thôn', 'Mùi hôi bay vào nhà',
		'Mong được trả lời bằng văn bản', 'Đèn hỏng đã hai tuần', 'Xe tải chạy suốt ngày',
		'Thủ tục phải đi lại nhiều lần', 'Giá đền bù chưa thỏa đáng'
	]) as words
);

-- how many arrive on which day: growth by the year, more in the rains, fewer on Sundays and at Tết
create temp table day_plan as
with days as (
	select unnest(
		generate_series($as_of::date - $days::integer + 1, $as_of::date, interval 1 day)
	)::date as received_on
),
weighted as (
	select
		received_on,
		(1 + 0.1 * (received_on - ($as_of::date - $days::integer)) / 365.0)
			* (1 + 0.25 * sin(2 * pi() * (dayofyear(received_on) - 120) / 365.0))
			* case isodow(received_on) when 7 then 0.45 when 6 then 0.7 when 1 then 1.25 else 1 end
			* case
				when exists (
					select 1 from dim_tet
					where received_on >= first_day - 2 and received_on < first_day + 7
				) then 0.3
				else 1
			end
			* (0.9 + 0.2 * (hash(received_on, $seed::bigint) % 1000) / 1000.0) as weight
	from days
),
bounds as (
	select
		received_on,
		round(
			$rows::bigint * sum(weight) over (order by received_on) / sum(weight) over ()
		)::bigint as end_at
	from weighted
)
select
	received_on,
	coalesce(lag(end_at) over (order by received_on), 0) as start_at,
	end_at
from bounds;
