/** Hotspots in words, for every page that names one; the texts of their own pages stand apart. */
export const hotspotWords = {
	where: {
		/** the commune's full name, its province's */
		one: (commune: string, province: string) => `${commune}, ${province}`,
		several: (count: string, provinces: string) => `${count} xã, phường của ${provinces}`,
		/** some of it is not shown to the viewer */
		beyond: (where: string) => `${where} và nơi ngoài phạm vi được xem`
	},
	weeks: (weeks: string) => (weeks === '1' ? 'trong tuần' : `trong ${weeks} tuần`),
	finding: {
		more: (issue: string, where: string, n: string, weeks: string, usual: string) =>
			`${issue} ở ${where}: ${n} phản ánh ${weeks}, thường ${usual}`,
		tone: (issue: string, where: string, negative: string, n: string, usual: string) =>
			`${issue} ở ${where}: ${negative} ý kiến tiêu cực trong ${n} phản ánh, thường ${usual}`,
		hidden: (issue: string, where: string) => `${issue} ở ${where}: thái độ xấu đi`,
		hiddenCount: (issue: string, where: string, weeks: string, usual: string) =>
			`${issue} ở ${where}: số phản ánh ${weeks} được ẩn, thường ${usual}`
	},
	hidden: '(ẩn)',
	atLeast: (n: string) => `ít nhất ${n}`,
	keys: {
		next: 'Điểm nóng sau, trước',
		open: 'Mở điểm nóng đang chọn',
		acknowledge: 'Đã xem điểm nóng đang chọn',
		snooze: 'Hoãn điểm nóng đang chọn'
	},
	and: ' và ',
	states: {
		candidate: 'Đang theo dõi',
		emerging: 'Mới nổi',
		growing: 'Đang lan, đang tăng',
		persistent: 'Kéo dài',
		fading: 'Đang lắng',
		resolved: 'Đã yên',
		recurrent: 'Nổi lại'
	},
	lanes: {
		joint: 'Nhiều hơn và tiêu cực hơn',
		volume: 'Nhiều hơn',
		tone: 'Tiêu cực hơn',
		spike: 'Đột biến một tuần'
	},
	overview: {
		title: 'Điểm nóng tuần này',
		all: (count: string) => `Xem tất cả ${count} điểm nóng`,
		none: 'Tuần này không có điểm nóng nào vượt ngưỡng mà còn chờ xử lý ở đây.',
		noDetection: 'Chưa đủ dữ liệu để dò điểm nóng.',
		note: 'Nhiều phản ánh hơn thường lệ; chưa nói lên nguyên nhân hay đúng sai.'
	},
	of: { commune: 'Điểm nóng ở xã này', issue: 'Điểm nóng về vấn đề này' },
	since: (day: string) => `từ tuần ${day}`
};
