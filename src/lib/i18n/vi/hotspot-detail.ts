/** Texts of one hotspot's page. */
export const hotspotDetail = {
	back: 'Về danh sách điểm nóng',
	issue: 'Trang của vấn đề này',
	print: 'In trang này',
	weeks: {
		axis: 'phản ánh mỗi tuần trong vùng',
		note: 'Mỗi cột là số phản ánh về vấn đề này trong các xã của vùng. Vạch đậm là số thường lệ mỗi tuần, nền xám là khoảng 90 % quanh số ấy.',
		partial: 'Cột gạch chéo là tuần chưa hết, không so với tuần đủ.',
		least:
			'Xã có từ 1 đến 4 phản ánh trong tuần không tính vào cột của tuần ấy, để không suy ra được.',
		caption: 'Từng tuần của vùng này',
		observed: 'Phản ánh',
		negative: 'Tiêu cực',
		usual: 'Thường',
		interval: 'Khoảng 90 %',
		crossed: 'vượt ngưỡng',
		flagged: 'tuần vượt ngưỡng',
		other: 'tuần khác',
		expected: 'thường lệ và khoảng 90 %'
	},
	footprint: {
		title: (members: string, watched: string) =>
			watched === '0'
				? `Vùng lan: ${members} xã, phường`
				: `Vùng lan: ${members} xã, phường; ${watched} nơi liền kề được theo dõi, chưa vượt ngưỡng`,
		note: 'Phần vượt là số phản ánh trừ số thường lệ của chính nơi đó, trong cùng khoảng tuần.',
		noteWeek:
			'Số của tuần mới nhất; số từ 1 đến 4 được ẩn. Phần vượt là số phản ánh trừ số thường lệ của chính nơi đó, trong tuần ấy.',
		members: 'Trong vùng',
		beside: 'Liền kề, đang theo dõi',
		commune: 'Xã, phường',
		observed: 'Phản ánh',
		usual: 'Thường',
		excess: 'Phần vượt',
		negative: 'Tiêu cực',
		usually: (n: string) => `thường ${n}`,
		map: 'Bản đồ vùng lan và các xã liền kề',
		member: 'trong vùng',
		watched: 'liền kề, theo dõi',
		none: 'Không có xã nào trong phạm vi được xem.'
	},
	phrases: {
		title: 'Người dân ở đây nói điều gì hơn nơi khác',
		note: (here: string, there: string) =>
			`${here} văn bản khác nhau ở đây, so với ${there} văn bản khác về cùng vấn đề, trước đó và ở nơi khác. Chỉ cụm từ có trong ít nhất 3 văn bản.`,
		noteHidden:
			'So với văn bản khác về cùng vấn đề, trước đó và ở nơi khác; rõ nhất trước. Chỉ cụm từ có trong ít nhất 5 văn bản; không công bố số văn bản.',
		phrase: 'Cụm từ',
		here: 'Văn bản ở đây',
		there: 'Văn bản khác',
		none: 'Không có cụm từ nào nổi bật hơn hẳn.'
	},
	texts: {
		title: 'Một số phản ánh đã che thông tin riêng',
		all: 'Đọc trong danh sách phản ánh:',
		refused: 'Vai trò của bạn xem số liệu, không đọc từng phản ánh.',
		none: 'Không còn văn bản nào được giữ cho vùng và thời gian này.'
	},
	handling: {
		title: (answered: string, counted: string) =>
			`${answered} trong ${counted} việc đã được trả lời`,
		titleNone: 'Chưa có việc nào được theo dõi trả lời',
		note: (from: string) =>
			`Phản ánh về vấn đề này trong vùng, nhận từ ${from}; không tính trùng và đã rút.`,
		counted: 'Tiếp nhận',
		answered: 'Đã trả lời',
		open: 'Chưa trả lời, chưa xong',
		longest: (days: string) => `Việc chờ lâu nhất: ${days}.`,
		resolved: 'Đã giải quyết',
		overdue: 'Quá hạn, còn mở',
		of: (n: string, all: string) => `${n}/${all}`,
		titleHidden: 'Kết quả trả lời ở vùng này không công bố',
		hidden:
			'Khoảng thời gian dài thêm mỗi tuần: lấy số tuần này trừ số tuần trước sẽ ra số của một tuần, có thể dưới 5.'
	},
	initiatives: {
		title: 'Mô hình đang có ở vùng này về vấn đề này',
		none: 'Chưa có mô hình nào ghi ở vùng này về vấn đề này.'
	},
	adjusted: {
		title: 'Đã tính đến những gì',
		items: [
			'Mức riêng của từng xã về từng vấn đề, học từ các tuần trước, tuần gần đếm nhiều hơn.',
			'Tuần của cả tỉnh: nếu cả tỉnh cùng tăng vì Tết, đợt vận động, sắp xếp đơn vị thì không tính là điểm nóng.',
			'Lượng phản ánh chung của xã ở các vấn đề khác: dân dùng ứng dụng nhiều lên không làm thành điểm nóng.',
			'Sự không chắc của chính mức thường lệ: xã ít dữ liệu thì khoảng rộng hơn.',
			'Tỷ lệ tiêu cực thường lệ của nơi đó về vấn đề đó.',
			'Nơi hầu như không ai phản ánh vẫn được tính ít nhất 0,03 phản ánh mỗi xã mỗi tuần: mức thường ở đó có thể còn thấp hơn số ghi.'
		]
	},
	limits: {
		title: 'Không thể kết luận gì từ đây',
		items: [
			'Không nói được nguyên nhân, cũng không nói ai làm kém.',
			'Không nói điều người dân nêu là đúng hay sai; cần đến xem và hỏi.',
			'Không nói cả vùng bức xúc: có thể ít người gửi nhiều phản ánh.',
			'Nơi không có điểm nóng chưa chắc đã yên: người dân có thể không gửi phản ánh.',
			'Vấn đề và thái độ do máy phân loại; máy có thể sai.'
		]
	},
	history: {
		title: 'Diễn biến',
		opened: 'bắt đầu theo dõi',
		state: (state: string) => `chuyển sang: ${state}`,
		merged: 'nhập vào một điểm nóng khác',
		split: 'tách ra một điểm nóng khác',
		reopened: 'mở lại',
		closed: 'khép lại',
		other: 'xem điểm nóng kia'
	},
	trail: {
		title: 'Việc đã làm',
		none: 'Chưa ai ghi gì về điểm nóng này.',
		role: {
			leader: 'lãnh đạo',
			analyst: 'chuyên viên',
			commission: 'ban chỉ đạo',
			administrator: 'quản trị'
		},
		until: (day: string) => `đến hết ${day}`,
		all: 'Nhật ký xử lý của mọi điểm nóng',
		line: (role: string, when: string) => `${role}, ${when}`
	},
	computed: 'Cách tính',
	facts: {
		title: 'Tóm tắt',
		unusual: 'Bất thường đến đâu',
		since: 'Từ khi nào',
		lane: 'Vì sao nổi lên',
		state: 'Trạng thái',
		negative: 'Tiêu cực',
		score: 'Điểm và ngưỡng',
		scoreText: (score: string, threshold: string) => `${score}, ngưỡng mức chuẩn ${threshold}`
	}
};

/** Texts of the weekly digest and of the monthly precision. */
export const hotspotDigest = {
	title: (week: string) => `Bản tin điểm nóng, ${week}`,
	name: 'Bản tin điểm nóng',
	alerts: (n: string) => `${n} cảnh báo trong mức đã chọn`,
	noneAlerts: 'Không có cảnh báo nào trong mức đã chọn còn chờ xử lý.',
	changed: 'Thay đổi so với tuần trước',
	noneChanged: 'Không có thay đổi nào.',
	changes: {
		new: 'Mới vượt ngưỡng',
		recurrent: 'Nổi lại',
		growing: 'Tăng hoặc lan thêm',
		persistent: 'Thành kéo dài',
		fading: 'Đang lắng',
		settled: 'Đã yên',
		gone: 'Nhập vào nơi khác hoặc khép lại'
	},
	more: (n: string) => `Và ${n} nơi nữa, ở trang điểm nóng.`,
	watched: (n: string) => `${n} nơi khác dưới ngưỡng, đang theo dõi.`,
	handled: (n: string) => `${n} nơi đã xử lý.`,
	complete: (share: string) => `Dữ liệu tuần này đã về ${share} so với một tuần thường.`,
	week: (days: string) => `Tuần ${days}`,
	download: 'Tải tệp bản tin',
	published:
		'Bản in để gửi đi: chỉ có số của tuần này; số từ 1 đến 4, hoặc có thể suy ra số như vậy, được ẩn; không có tên người, không có văn bản gốc.',
	limits:
		'Điểm nóng là nơi có phản ánh nhiều hơn hoặc tiêu cực hơn thường lệ; chưa nói lên nguyên nhân, đúng sai hay trách nhiệm của ai.',
	print: 'In',
	printHint: 'Khổ A4 đứng, một trang. Nếu nút không chạy, dùng lệnh In của trình duyệt.',
	back: 'Về danh sách',
	precision: {
		title: 'Cảnh báo có ích đến đâu, theo tháng',
		finding: (useful: string, judged: string) =>
			`${useful} trong ${judged} cảnh báo đã xét là có ích`,
		note: 'Có ích: đã giao người đến hoặc đã giải quyết. Máy không tự học lại từ nhận xét này; số ở đây để người chọn mức cảnh báo.',
		month: 'Tháng',
		flagged: 'Cảnh báo',
		useful: 'Có ích',
		not_useful: 'Không hữu ích',
		known: 'Sự kiện đã biết',
		unjudged: 'Chưa ai xét',
		share: 'Tỷ lệ có ích',
		few: 'dưới 30 đã xét',
		none: 'Chưa có cảnh báo nào trong 12 tháng qua.'
	}
};
