/** Names of the codes that the domain fixes. Names of statuses, channels, issues come with the data. */
export const names = {
	sentiment: { negative: 'Tiêu cực', neutral: 'Trung tính', positive: 'Tích cực' },
	sentimentUnsure: 'Chưa chắc',
	sentimentScore: {
		'-2': 'Rất bức xúc',
		'-1': 'Không hài lòng',
		'0': 'Trung tính',
		'1': 'Hài lòng',
		'2': 'Rất hài lòng'
	},
	kind: {
		complaint: 'Phản ánh, khiếu nại',
		denunciation: 'Tố cáo, tố giác',
		petition: 'Kiến nghị, đề nghị',
		suggestion: 'Góp ý, hiến kế',
		praise: 'Khen, cảm ơn',
		question: 'Hỏi, xin hướng dẫn'
	},
	statusClass: {
		open: 'Đang chờ',
		answered: 'Đã trả lời',
		resolved: 'Đã giải quyết',
		closed_unresolved: 'Khép lại, chưa giải quyết',
		excluded: 'Không tính'
	},
	statusUnknown: 'Không rõ trạng thái',
	initiativeStatus: {
		proposed: 'Đề xuất',
		registered: 'Đã đăng ký',
		in_implementation: 'Đang làm',
		assessed: 'Đã đánh giá',
		recognised: 'Được công nhận',
		not_recognised: 'Không được công nhận',
		replicating: 'Đang nhân rộng',
		maintained: 'Được duy trì',
		lapsed: 'Đã dừng',
		withdrawn: 'Đã rút',
		unknown: 'Không rõ'
	},
	evidence: {
		self_reported: 'tự báo cáo',
		verified: 'đã kiểm chứng',
		published: 'báo chí đăng'
	},
	inspectionForm: { inspection: 'Kiểm tra', supervision: 'Giám sát' },
	placeReason: {
		code: 'theo mã đơn vị',
		exact: 'khớp đúng tên',
		folded: 'khớp tên không dấu',
		old_name: 'theo tên cũ',
		ambiguous: 'nhiều nơi trùng tên',
		province_only: 'chỉ rõ đến tỉnh',
		none: 'không rõ nơi'
	},
	communeType: { phuong: 'Phường', xa: 'Xã', dac_khu: 'Đặc khu' },
	comparison: {
		previous: 'kỳ liền trước',
		year: 'cùng tuần năm trước',
		tet: 'cùng khoảng cách đến Tết năm trước',
		weeks: 'kỳ cách số tuần tự chọn',
		none: 'không so sánh'
	},
	dataset: { agency: 'Dữ liệu của cơ quan', press: 'Theo báo chí', example: 'Dữ liệu mẫu' },
	dueBasis: { agency: 'hạn do cơ quan ghi', law: 'hạn theo luật', assumed: 'hạn giả định' },
	language: { vi: 'tiếng Việt', en: 'tiếng Anh', other: 'ngôn ngữ khác' },
	redaction: {
		name: 'tên',
		phone: 'số điện thoại',
		email: 'thư điện tử',
		id: 'số giấy tờ',
		passport: 'hộ chiếu',
		plate: 'biển số',
		account: 'tài khoản',
		birth_date: 'ngày sinh',
		address: 'địa chỉ',
		plot: 'thửa đất',
		profile: 'trang cá nhân'
	},
	redactionTitle: 'Đã che để bảo vệ người gửi'
};
