/** Saved views, and the menu that takes figures away as files. */
export const savedViews = {
	title: 'Góc nhìn đã lưu',
	lead: 'Mỗi góc nhìn giữ nguyên trang, địa bàn, thời gian và bộ lọc; mở lại thì số liệu là của hôm nay.',
	save: 'Lưu góc nhìn',
	name: 'Tên góc nhìn',
	hint: (most: string) => `Nhiều nhất ${most} chữ; đừng ghi tên người, số điện thoại.`,
	submit: 'Lưu',
	all: 'Các góc nhìn đã lưu',
	rename: 'Đổi tên',
	renameOf: (name: string) => `Tên mới cho “${name}”`,
	remove: 'Xóa',
	removeAsk: (name: string) => `Xóa hẳn “${name}”? Không lấy lại được.`,
	removeYes: 'Xóa hẳn',
	count: (count: string, most: string) => `${count} góc nhìn (nhiều nhất ${most})`,
	saved: (day: string) => `Lưu ngày ${day}`,
	snapshot: (id: string) => `khi số liệu là bản chụp ${id}`,
	noneTitle: 'Chưa lưu góc nhìn nào',
	none: 'Mở một trang, chọn địa bàn, thời gian, bộ lọc, rồi chọn “Lưu góc nhìn” ở đầu trang.',
	lastWeeks: (weeks: string) => `${weeks} tuần gần nhất`,
	since: (day: string) => `từ ${day}`,
	until: (day: string) => `đến ${day}`,
	against: (comparison: string) => `so với ${comparison}`,
	pages: {
		overview: 'Tổng quan',
		explore: 'Khám phá',
		commune: 'Trang xã',
		issue: 'Trang vấn đề',
		feedback: 'Phản ánh',
		initiatives: 'Mô hình'
	},
	problems: {
		refused:
			'Góc nhìn gửi lên không đúng dạng. Đặt tên từ 1 đến 80 chữ rồi lưu lại từ chính trang đó.',
		full: 'Đã đủ số góc nhìn có thể lưu. Xóa bớt rồi lưu lại.',
		gone: 'Góc nhìn này không còn.',
		denunciation:
			'Tên này đọc như lời tố cáo nên không được lưu. Hãy đặt tên khác, chỉ nói góc nhìn về việc gì, ở đâu.',
		personal:
			'Ô tìm chữ đang có thông tin cá nhân (như tên, số điện thoại) nên không lưu góc nhìn này.',
		off: 'Chưa lưu được góc nhìn: không mở được tệp people.sqlite. Báo người quản trị.'
	}
};

export const exporting = {
	open: 'Tải về',
	forms: {
		csv: 'CSV (bảng tính)',
		xlsx: 'XLSX (Excel)',
		parquet: 'Parquet',
		arrow: 'Arrow'
	},
	svg: 'Hình SVG',
	png: 'Hình PNG',
	copy: 'Chép liên kết',
	copied: 'Đã chép liên kết',
	notDrawn: 'Không vẽ được hình PNG. Hãy tải hình SVG.',
	workbook: 'Tải cả trang (XLSX)',
	brief: 'Bản in',
	small: 'Trong tệp, ô từ 1 đến 4 và ô có thể suy ra ô như vậy để trống.',
	sourceLine: (snapshot: string) => `Nguồn: Lắng Nghe, bản chụp ${snapshot}`,
	received: (n: string) => `n = ${n} phản ánh`,
	example: 'DỮ LIỆU MẪU / EXAMPLE DATA'
};
