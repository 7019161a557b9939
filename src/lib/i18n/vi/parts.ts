/** Texts of the building blocks: figures, tables, maps, filters, pages. */
export const parts = {
	figure: {
		table: 'Bảng số liệu',
		computed: 'Cách tính',
		computedAll: 'Cách tính các số trên',
		definition: 'Định nghĩa',
		question: 'Câu truy vấn',
		statement: 'Câu lệnh đầy đủ với các giá trị của trang này, để tự chạy trên ảnh chụp',
		source: 'Nguồn',
		period: 'Thời gian',
		sample: (n: string) => `n = ${n}`,
		notEnough: 'chưa đủ để tính tỷ lệ',
		notEnoughOf: (n: string) => `${n} ý kiến, chưa đủ để tính tỷ lệ`,
		interval: (range: string) => `khoảng tin cậy 95 %: ${range}`,
		noInterval: 'chưa xác định được khoảng tin cậy',
		partial: 'Cột chỉ có viền là tuần chưa đủ ngày, không so với tuần đủ.',
		copy: 'Chép liên kết',
		csv: 'Tải CSV',
		explore: 'Chạm hoặc trỏ vào biểu đồ để xem từng số.'
	},
	change: {
		up: (amount: string) => `tăng ${amount}`,
		down: (amount: string) => `giảm ${amount}`,
		same: 'không đổi',
		points: (amount: string) => `${amount} điểm %`,
		against: (comparison: string) => `so với ${comparison}`,
		unknown: 'không có số để so',
		unripe: 'chưa so được: nhiều việc chưa đến hạn',
		chance: 'trong dao động ngẫu nhiên',
		fromTo: (before: string, now: string) => `từ ${before} lên ${now}`,
		downTo: (before: string, now: string) => `từ ${before} còn ${now}`,
		times: (ratio: string) => `gấp ${ratio} lần`,
		better: 'tốt lên',
		worse: 'xấu đi'
	},
	sparkline: (weeks: string, low: string, high: string, last: string) =>
		`${weeks} tuần: thấp nhất ${low}, cao nhất ${high}, tuần cuối ${last}`,
	chart: {
		total: 'Tổng',
		received: 'Tiếp nhận',
		negativeShare: 'Tỷ lệ tiêu cực',
		before: 'Kỳ so sánh',
		interval: 'Khoảng tin cậy 95 %',
		partialWeek: 'tuần chưa đủ',
		week: 'Tuần bắt đầu',
		tet: 'Tết'
	},
	map: {
		label: 'Bản đồ',
		layers: { tiles: 'Lưới ô', outlines: 'Tỉnh', communes: 'Ô xã', points: 'Điểm xã' },
		caveat: 'Ranh giới khái quát, không phải ranh giới pháp lý.',
		legend: 'Tỷ lệ tiêu cực',
		size: 'Cỡ điểm: số phản ánh',
		grey: (n: string) => `chưa đủ ${n} ý kiến rõ tình cảm`,
		below: (share: string) => `dưới ${share}`,
		above: (share: string) => `từ ${share}`,
		area: (name: string, n: string, share: string) => `${name}: ${n} phản ánh, ${share} tiêu cực`,
		areaFew: (name: string, n: string) => `${name}: ${n} phản ánh, chưa đủ để tính tỷ lệ`,
		province: (name: string) => `Bản đồ ${name}`,
		islands: { '20333': 'Hoàng Sa', '22736': 'Trường Sa' },
		inset: 'đặt lại gần, không đúng khoảng cách'
	},
	period: {
		label: 'Thời gian',
		weeks: (count: string) => `${count} tuần`,
		custom: 'Chọn ngày',
		from: 'Từ ngày',
		to: 'Đến hết ngày',
		compare: 'So với',
		compareWith: (comparison: string, days: string) => `${comparison} (${days})`,
		apply: 'Xem',
		earlier: 'Khoảng trước',
		later: 'Khoảng sau'
	},
	filters: {
		label: 'Đang lọc',
		open: 'Bộ lọc',
		none: 'Không lọc',
		remove: (name: string) => `Bỏ ${name}`,
		clear: 'Bỏ tất cả',
		names: {
			province: 'Tỉnh',
			commune: 'Xã',
			issue: 'Vấn đề',
			group: 'Nhóm vấn đề',
			field: 'Lĩnh vực',
			channel: 'Kênh',
			kind: 'Loại',
			sentiment: 'Tình cảm',
			status: 'Trạng thái',
			dataset: 'Bộ dữ liệu',
			year: 'Năm',
			owner: 'Chủ trì',
			stage: 'Giai đoạn',
			q: 'Có chữ'
		},
		more: (count: string) => `Xem thêm ${count} mục`,
		selected: 'đang chọn'
	},
	pager: {
		label: 'Trang',
		previous: 'Trước',
		next: 'Sau',
		page: (page: string, count: string) => `Trang ${page} / ${count}`,
		total: (count: string) => `${count} dòng`
	},
	sort: 'Sắp xếp',
	confidence: {
		label: 'Độ chắc',
		of: (share: string) => `máy chắc ${share}`,
		over: (share: string) => `trên ${share}`,
		levels: { low: 'thấp', medium: 'vừa', high: 'cao' }
	},
	why: {
		title: 'Vì sao máy chọn nhãn này',
		toward: 'nghiêng về nhãn',
		away: 'nghiêng về nhãn khác',
		none: 'Không có từ nào nổi bật.',
		issue: 'Từ quyết định vấn đề',
		sentiment: 'Từ quyết định tình cảm'
	},
	coverage: {
		covered: 'có mô hình',
		missing: 'chưa có',
		of: (part: string, whole: string) => `${part}/${whole} xã`,
		unknown: 'không có số liệu'
	},
	empty: {
		title: 'Không có dòng nào',
		filters: 'Không có phản ánh nào khớp điều kiện lọc. Bỏ bớt điều kiện hoặc nới thời gian.',
		place: 'Nơi này chưa có phản ánh nào trong khoảng thời gian đã chọn.',
		issue: 'Chưa có phản ánh nào về vấn đề này trong khoảng thời gian và phạm vi đã chọn.',
		widen: 'Xem 52 tuần'
	},
	yesNo: { yes: 'có', no: 'không' },
	unknown: 'không rõ',
	undated: 'không ghi ngày',
	none: '–'
};
