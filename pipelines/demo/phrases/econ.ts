import type { GroupPhrases } from './group-phrases.ts';

export const ECON: GroupPhrases = {
	details: [
		'Cả nhà trông vào khoản đó.',
		'{N} người cùng chịu chứ không phải một mình ai.',
		'{nay} cứ lỗ dần.',
		'Kêu mãi mà chưa thấy ai đứng ra lo.',
		'Không biết cầm cự được bao lâu nữa.'
	],
	leaves: {
		'econ.jobs': {
			negative: [
				'Công ty nợ lương {thang} rồi, công nhân không có tiền trả trọ.',
				'Doanh nghiệp nợ bảo hiểm xã hội nên người lao động không chốt được sổ.',
				'Cắt giảm lao động đột ngột, {N} người mất việc không được trợ cấp.',
				'Tăng ca liên tục tới {gio} mà tiền làm thêm tính thiếu.',
				'Đóng phí đi lao động nước ngoài {tien} rồi mà {thang} chưa được bay.',
				'Trợ cấp thất nghiệp hẹn {ngay} vẫn chưa chuyển.'
			],
			neutral: [
				'Cho hỏi nghỉ việc bao lâu thì phải nộp hồ sơ trợ cấp thất nghiệp?',
				'Đề nghị mở lớp dạy nghề ngắn hạn cho lao động nữ ở {noi}.',
				'Góp ý nên đưa phiên giao dịch việc làm về tận {xa}.'
			],
			positive: [
				'Phiên giao dịch việc làm ở {xa} giúp con tôi xin được chỗ làm gần nhà.',
				'Công đoàn đòi được lương cho anh em, rất biết ơn.',
				'Lớp nghề may miễn phí giúp chị em {noi} có thu nhập thêm.'
			]
		},
		'econ.agriculture': {
			negative: [
				'Kênh thủy lợi cạn, ruộng nứt nẻ, lúa chết khô cả {N} héc ta.',
				'Giá nông sản rớt thê thảm, thương lái ép giá, bà con bỏ ngoài vườn.',
				'Phân bón, giống kém chất lượng, sạ xong không lên.',
				'Sâu bệnh lan khắp cánh đồng mà chưa có ai xuống hướng dẫn.',
				'Mặn xâm nhập sớm, cống ngăn mặn hỏng, vườn cây héo lá.',
				'Hợp tác xã hứa bao tiêu rồi bỏ ngang, hàng tồn cả kho.'
			],
			neutral: [
				'Cho hỏi lịch xả nước đổ ải vụ tới ở {noi}?',
				'Đề nghị kiên cố hóa kênh mương nội đồng ở {noi}.',
				'Góp ý nên xây thương hiệu chung cho trái cây của {xa}.'
			],
			positive: [
				'Kênh mương được bê tông, nước về đều, vụ này lúa trúng mùa.',
				'Cán bộ khuyến nông xuống tận ruộng chỉ cách trị sâu, hiệu quả lắm.',
				'Hợp tác xã bao tiêu đúng giá, bà con yên tâm sản xuất.'
			]
		},
		'econ.business': {
			negative: [
				'Hộ kinh doanh nhỏ mà bắt xuất hóa đơn điện tử, máy móc phần mềm rối quá.',
				'Thuế khoán tăng gấp đôi trong khi buôn bán ế ẩm.',
				'Xin giấy đăng ký kinh doanh mà sửa hồ sơ {n} lần chưa được.',
				'Kiểm tra chồng chéo, tháng nào cũng có đoàn tới cửa hàng.',
				'Hoàn thuế {thang} chưa xong, doanh nghiệp cạn vốn.',
				'Cửa hàng cùng dãy không đóng thuế mà không ai nhắc, người làm đúng chịu thiệt.'
			],
			neutral: [
				'Cho hỏi bán hàng qua mạng thì kê khai thuế hộ kinh doanh thế nào?',
				'Đề nghị tập huấn hóa đơn điện tử cho tiểu thương ở {noi}.',
				'Góp ý nên làm bản đồ quán ăn, nhà nghỉ để hút khách du lịch.'
			],
			positive: [
				'Cán bộ thuế hướng dẫn kê khai từng bước, tiểu thương lớn tuổi cũng làm được.',
				'Đăng ký kinh doanh trực tuyến {n} ngày là có giấy, quá nhanh.',
				'Tuyến phố đi bộ đông khách, bà con buôn bán khấm khá.'
			]
		},
		'econ.credit': {
			negative: [
				'Xin vay vốn chính sách {thang} chưa được duyệt, lỡ mùa vụ.',
				'Tổ tiết kiệm và vay vốn ưu tiên người quen, hộ khó không tới lượt.',
				'Lãi vay ngân hàng cao quá, trang trại nhỏ không trụ nổi.',
				'Đòi tài sản thế chấp trong khi vay chương trình không cần thế chấp.',
				'Vốn giải quyết việc làm hết hạn mức, {N} hộ ở {noi} chờ dài cổ.',
				'Ép mua bảo hiểm mới cho giải ngân khoản vay.'
			],
			neutral: [
				'Cho hỏi điều kiện vay vốn giải quyết việc làm của ngân hàng chính sách?',
				'Đề nghị tăng mức vay cho sinh viên và hộ mới thoát nghèo.',
				'Góp ý nên giải ngân ngay tại điểm giao dịch {xa} đúng đầu vụ.'
			],
			positive: [
				'Vay vốn chính sách thủ tục gọn, nhà tôi mua được cặp bò sinh sản.',
				'Tổ vay vốn của hội phụ nữ làm việc công tâm, nhắc nợ nhẹ nhàng.',
				'Được giãn nợ sau bão, bà con có cơ hội gây dựng lại, rất cảm ơn.'
			]
		}
	}
};
