/** Texts of the page on which an analyst slices everything. */
export const explore = {
	title: 'Khám phá',
	titleOf: (place: string) => `Khám phá: ${place}`,
	lead: 'Chọn một mục để chỉ xem mục đó; mọi bảng, biểu đồ còn lại đổi theo.',
	measures: {
		label: 'Chỉ số',
		n: 'Số phản ánh',
		change: 'Tăng, giảm so với kỳ so sánh',
		negative: 'Số tiêu cực',
		negative_share: 'Tỷ lệ tiêu cực',
		answered_share: 'Đã trả lời',
		on_time: 'Trả lời đúng hạn',
		open: 'Còn chờ'
	},
	/** the whole that a share is of */
	of: {
		negative_share: (n: string) => `trên ${n} phản ánh rõ tình cảm`,
		answered_share: (n: string) => `trên ${n} phản ánh được tính`,
		on_time: (n: string) => `trên ${n} việc đã đến hạn`
	},
	few: (n: string) => `${n}, chưa đủ`,
	fewTitle: (part: string, whole: string) => `${part} trên ${whole}: chưa đủ 30 để tính tỷ lệ`,
	hidden: 'ẩn',
	waiting: 'đang tính…',
	dimensions: {
		province: 'Tỉnh, thành phố',
		place: 'Xã, phường',
		issue_group: 'Nhóm vấn đề',
		issue: 'Vấn đề',
		channel: 'Kênh',
		sentiment: 'Tình cảm'
	},
	unknown: {
		province: 'Không rõ tỉnh',
		place: 'Không rõ xã',
		placeOf: (p: string) => `Không rõ xã (${p})`
	},
	columns: { member: 'Mục', value: 'Chỉ số', change: 'So kỳ trước', n: 'n' },
	pick: (name: string) => `Chỉ xem ${name}`,
	unpick: (name: string) => `Thôi chọn ${name}`,
	exclude: (name: string) => `Loại ${name}`,
	include: (name: string) => `Thôi loại ${name}`,
	draw: (name: string) => `Vẽ đường riêng cho ${name}`,
	undraw: (name: string) => `Bỏ đường của ${name}`,
	excluded: 'đã loại',
	hint: 'Bấm tên để chỉ xem mục đó; giữ Alt khi bấm, hoặc bấm nút tròn, để loại; nút đường gấp khúc vẽ đường riêng trên biểu đồ.',
	all: (n: string) => `Xem cả ${n}`,
	top: (n: string) => `Chỉ xem ${n} mục đầu`,
	shownOf: (shown: string, total: string) =>
		`${shown} mục đầu trong ${total}: gõ tên để tìm mục khác`,
	find: 'Tìm trong bảng này',
	findButton: 'Tìm',
	below: (count: string, least: string) => `${count} mục dưới n ≥ ${least} không hiện`,
	nothing: 'Không có phản ánh nào hợp với lựa chọn này.',
	noneFound: (text: string) => `Không có mục nào có tên “${text}”.`,
	least: { label: 'Chỉ hiện mục có n từ', none: 'tất cả', apply: 'Đặt' },
	sort: { label: 'Xếp theo', measure: 'chỉ số', change: 'mức tăng', n: 'số phản ánh' },
	tabs: {
		label: 'Cách xem',
		leaderboards: 'Xếp hạng',
		time: 'Theo thời gian',
		pivot: 'Bảng chéo',
		map: 'Bản đồ'
	},
	picks: { label: 'Đang chọn', clear: 'Bỏ mọi lựa chọn', not: 'trừ', weeks: 'Tuần' },
	weeks: {
		title: (measure: string) => `${measure} theo tuần`,
		of: (measure: string, from: string, to: string) => `${measure}, từ ${from} đến ${to}`,
		chart: (weeks: string, low: string, high: string) =>
			`${weeks} tuần, thấp nhất ${low}, cao nhất ${high}`,
		drag: 'Kéo trên biểu đồ để chọn tuần; hoặc dùng hai thanh trượt bằng phím mũi tên.',
		first: 'Từ tuần',
		last: 'Đến tuần',
		apply: 'Xem các tuần này',
		all: 'Xem mọi tuần',
		chosen: (period: string, weeks: string) => `${period} (${weeks} tuần)`,
		before: 'Kỳ so sánh',
		now: 'Kỳ này',
		partial: 'Tuần gạch chéo chưa đủ ngày.',
		few: 'Tuần có dưới 30 phản ánh để trống.',
		lines: 'Mỗi đường một mục đã chọn vẽ riêng'
	},
	total: (n: string) => `${n} phản ánh`,
	change: 'thay đổi',
	compared: (comparison: string, period: string) => `so với ${comparison} (${period})`,
	notCompared: 'không so sánh',
	texts: 'Đọc các phản ánh này',
	textsLost: (names: string) => `Danh sách phản ánh không lọc được: ${names}.`,
	overview: 'Mở trên Tổng quan',
	source: {
		cube: 'Tính ngay trong trình duyệt.',
		server: 'Máy chủ trả lời từng lựa chọn.',
		opening: 'Đang tải số liệu để kéo, lọc tức thì…',
		busy: 'Đang tính…'
	},
	failed: 'Không lấy được số liệu cho lựa chọn này. Số đang hiện là của lựa chọn trước.',
	retry: 'Thử lại'
};
