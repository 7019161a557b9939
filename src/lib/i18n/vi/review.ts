/** Labelling by people on the feedback page. */
export const review = {
	order: { label: 'Thứ tự', newest: 'Mới nhất', review: 'Cần người xem' },
	left: (unlabelled: string, unsure: string) =>
		`Còn ${unlabelled} văn bản chưa ai gán nhãn, trong đó ${unsure} máy chưa chắc tình cảm.`,
	waiting: (disputed: string, second: string, own: string) =>
		`${disputed} còn bất đồng, ${second} chờ người thứ hai, ${own} bạn đã gán.`,
	later:
		'Nhãn bạn gán hiện ngay ở đây. Số liệu các trang khác chỉ đổi sau khi chạy: npm run pipeline -- reclassify',
	correct: 'Sửa nhãn',
	confirm: 'Lưu nhãn',
	cancel: 'Thôi',
	undo: 'Bỏ nhãn của tôi',
	formTitle: 'Nhãn của văn bản này',
	sentiment: 'Tình cảm',
	issue: 'Vấn đề',
	issueFilter: 'Gõ để lọc vấn đề, có dấu hoặc không dấu',
	kind: 'Loại',
	reason: 'Vì sao máy sai (nếu sai)',
	noReason: 'Không chọn',
	reasons: {
		irony: 'Nói mỉa, nói ngược',
		context: 'Phải biết hoàn cảnh',
		dialect: 'Tiếng địa phương',
		spelling: 'Viết tắt, sai chính tả',
		several_issues: 'Nhiều việc trong một văn bản',
		other: 'Lý do khác'
	},
	note: 'Ghi chú (tự che thông tin riêng)',
	annotator: 'Người gán (chữ viết tắt, nhiều nhất 3 chữ)',
	local: 'máy này',
	unchanged: 'Lưu mà không đổi gì nghĩa là xác nhận máy đúng.',
	by: (who: string, when: string) => `${who}, ${when}`,
	confirmed: 'xác nhận máy đúng',
	machineSaid: 'Máy đoán',
	byPerson: 'người gán',
	disputed: 'Còn bất đồng',
	secondReading: 'Đã có người khác gán nhãn; nhãn đó ẩn cho đến khi bạn gán, để hai bên độc lập.',
	denunciation:
		'Có người đánh dấu là tố cáo. Văn bản được ẩn ở đây và sẽ bị rút khỏi kho khi chạy: npm run pipeline -- reclassify',
	saved: (left: string) => `Đã lưu. Còn ${left} văn bản chưa ai gán nhãn.`,
	savedPlain: 'Đã lưu.',
	agreement: {
		title: 'Hai người gán có giống nhau không',
		note: 'Cohen κ trên các văn bản hai người cùng gán: 0 là như ngẫu nhiên, 1 là luôn giống. Người gán thấy nhãn của máy nên κ có thể cao hơn thật.',
		head: 'Mặt',
		n: 'n',
		observed: 'Giống nhau',
		kappa: 'κ (95 %)',
		notEnough: (n: string) => `${n} văn bản, chưa đủ (cần 30)`,
		undefined: 'không tính được: chỉ một nhãn'
	},
	keys: {
		next: 'Văn bản sau, trước',
		open: 'Sửa nhãn văn bản đang chọn',
		sentiment: 'Trong ô sửa: tiêu cực, trung tính, tích cực',
		save: 'Lưu; bỏ'
	}
};
