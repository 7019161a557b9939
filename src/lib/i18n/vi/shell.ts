/** The frame of every page: names, navigation, freshness, switches, errors. */
export const shell = {
	product: 'Lắng Nghe',
	tagline: 'Người dân có được lắng nghe và trả lời?',
	skipToContent: 'Bỏ qua đến nội dung chính',
	nav: {
		label: 'Trang chính',
		overview: 'Tổng quan',
		explore: 'Khám phá',
		hotspots: 'Điểm nóng',
		initiatives: 'Mô hình',
		feedback: 'Phản ánh',
		quality: 'Chất lượng',
		about: 'Giới thiệu'
	},
	titles: {
		overview: 'Tổng quan',
		overviewOf: (place: string) => `Tổng quan: ${place}`,
		commune: (name: string) => `${name}: phản ánh và trả lời`,
		issue: (name: string) => `${name}: ở đâu, khi nào, ai trả lời`,
		initiatives: 'Mô hình dân vận khéo',
		feedback: 'Phản ánh của người dân',
		jump: 'Tìm địa phương hoặc vấn đề',
		about: 'Giới thiệu'
	},
	pageTitle: (page: string) => `${page} · Lắng Nghe`,
	scope: { label: 'Phạm vi', country: 'Cả nước' },
	language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English', short: { vi: 'VI', en: 'EN' } },
	theme: { label: 'Giao diện', light: 'Sáng', dark: 'Tối', auto: 'Theo máy' },
	example: {
		banner: 'DỮ LIỆU MẪU / EXAMPLE DATA',
		explanation: 'Mọi phản ánh và mô hình ở đây đều do máy dựng, không phải sự việc có thật.'
	},
	freshness: {
		label: 'Độ mới của dữ liệu',
		asOf: (day: string) => `Số liệu đến ${day}`,
		snapshot: (id: string) => `Bản chụp ${id}`,
		complete: (share: string) => `14 ngày cuối: ${share} lượng thường thấy`,
		trouble: 'Bản chụp mới không đọc được; trang vẫn dùng bản cũ.'
	},
	jump: {
		label: 'Tìm tỉnh, xã hoặc vấn đề',
		placeholder: 'Tìm tỉnh, xã, vấn đề…',
		button: 'Tìm',
		none: (query: string) => `Không có kết quả cho “${query}”. Thử tên ngắn hơn hoặc tên cũ.`,
		count: (count: string) => `${count} kết quả`,
		hint: 'Gõ có dấu hoặc không dấu, tên mới hoặc tên cũ.',
		kinds: { province: 'Tỉnh, thành phố', commune: 'Xã, phường', issue: 'Vấn đề' }
	},
	keys: {
		title: 'Phím tắt',
		open: 'Phím tắt',
		close: 'Đóng',
		search: 'Đến ô tìm',
		overview: 'Đến Tổng quan',
		explore: 'Đến Khám phá',
		hotspots: 'Đến Điểm nóng',
		initiatives: 'Đến Mô hình',
		feedback: 'Đến Phản ánh',
		quality: 'Đến Chất lượng dữ liệu',
		earlier: 'Lùi một khoảng thời gian',
		later: 'Tiến một khoảng thời gian',
		compare: 'So sánh với kỳ khác',
		table: 'Mở bảng số liệu đầu tiên',
		help: 'Mở bảng này',
		then: 'rồi'
	},
	footer: {
		method: 'Cách làm và giới hạn',
		open: 'Phần mềm mở, giấy phép MIT.',
		guess: 'Tình cảm và vấn đề do máy phân loại; máy có thể sai.'
	},
	print: (when: string) => `In từ Lắng Nghe, số liệu đến ${when}.`,
	errors: {
		title: 'Có trục trặc',
		notFound: 'Không có trang này. Kiểm tra địa chỉ hoặc về Tổng quan.',
		linkOver: 'Liên kết này không có, đã hết hạn hoặc đã bị thu hồi. Hỏi người đã gửi cho bạn.',
		badRequest: 'Đường dẫn có giá trị không hiểu được. Bỏ bớt điều kiện lọc rồi thử lại.',
		forbidden: 'Vai trò của bạn không xem được phần này.',
		textGone: 'Văn bản này không còn hoặc ngoài phạm vi của bạn. Tải lại danh sách.',
		labelRefused:
			'Nhãn gửi lên không đúng dạng. Chọn đủ tình cảm, vấn đề và loại; người gán nhiều nhất 3 chữ cái.',
		noteRefused:
			'Ghi chú còn nội dung có thể là tố cáo nên không được lưu. Viết lại ghi chú rồi lưu nhãn.',
		labelsOff: 'Chưa ghi được nhãn: không mở được tệp people.sqlite. Báo người quản trị.',
		busy: 'Câu hỏi chạy quá lâu. Thu hẹp thời gian hoặc phạm vi rồi thử lại.',
		server: 'Máy chủ gặp lỗi. Thử lại; nếu vẫn lỗi, gửi mã dưới đây cho người quản trị.',
		id: (id: string) => `Mã lỗi: ${id}`,
		home: 'Về Tổng quan'
	}
};
