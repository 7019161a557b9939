import type { GroupPhrases } from './group-phrases.ts';

export const ADMIN: GroupPhrases = {
	details: [
		'Mỗi lần đi là mất một ngày công.',
		'Người già, người ở xa càng khổ.',
		'Giấy hẹn vẫn còn giữ đây nhưng không ai chịu trách nhiệm.',
		'Hỏi thì bảo do quy trình mới, do phần mềm.',
		'Tôi đã đi lại {n} lần trong {ngay}.'
	],
	leaves: {
		'admin.delay': {
			negative: [
				'Giấy hẹn trả kết quả quá {ngay} rồi mà hồ sơ vẫn báo đang xử lý.',
				'Hồ sơ đăng ký khai sinh cho con trễ hẹn {n} lần, lần nào cũng in phiếu xin lỗi.',
				'Xin xác nhận tình trạng hôn nhân mà chờ {ngay} chưa có, lỡ hết việc cưới xin.',
				'Hồ sơ cấp phép kinh doanh trễ hạn mà không có một tin nhắn báo trước.',
				'Đến đúng ngày hẹn lấy kết quả thì được bảo lãnh đạo đi họp, tuần sau quay lại.',
				'Hồ sơ nộp từ {thang} trước, tra mã vẫn thấy trễ hạn màu đỏ.'
			],
			neutral: [
				'Cho hỏi hồ sơ đính chính hộ tịch thì bao nhiêu ngày có kết quả?',
				'Đề nghị nhắn tin cho dân khi hồ sơ có khả năng trả chậm so với ngày hẹn.',
				'Góp ý nên gửi kết quả hồ sơ về tận nhà qua bưu điện cho người cao tuổi.'
			],
			positive: [
				'Hồ sơ của tôi được trả trước hẹn {n} ngày, rất bất ngờ.',
				'Làm giấy tờ ở {xa} giờ đúng hẹn, không phải chờ đợi như trước.',
				'Cảm ơn các cháu cán bộ đã trả kết quả ngay trong buổi sáng.'
			]
		},
		'admin.paperwork': {
			negative: [
				'Làm một thủ tục mà đòi {n} loại giấy tờ, bổ sung xong lại đòi thêm bản sao công chứng.',
				'Thủ tục rườm rà, lên {xa} thì chỉ về thôn, về thôn lại bảo lên {xa}.',
				'Đã có căn cước gắn chíp mà vẫn bắt nộp giấy xác nhận cư trú.',
				'Hồ sơ bị trả lại {n} lần, mỗi lần chỉ ra một chỗ thiếu, sao không nói một lượt.',
				'Mẫu đơn mỗi nơi một kiểu, khai đi khai lại vẫn bị bảo sai mẫu.',
				'Xin một cái xác nhận mà phải có đủ chữ ký của ba bốn nơi, đi lại rất mất công.'
			],
			neutral: [
				'Cho hỏi làm giấy khai tử cho người mất ở tỉnh khác cần những giấy tờ gì?',
				'Đề nghị bỏ bớt bản sao công chứng vì dữ liệu dân cư đã có sẵn.',
				'Góp ý nên dán mẫu đơn điền sẵn để {dan} nhìn theo.'
			],
			positive: [
				'Thủ tục giờ gọn hẳn, chỉ cần căn cước là xong, không phải nộp giấy tờ gì thêm.',
				'Cán bộ điền giúp mẫu đơn cho người già, đi một lần là được việc.',
				'Giấy tờ được cắt giảm rõ rệt, {dan} đỡ đi lại nhiều.'
			]
		},
		'admin.online': {
			negative: [
				'Cổng dịch vụ công cứ báo lỗi lúc tải tệp, làm đi làm lại cả buổi không nộp được.',
				'Tài khoản VNeID không đăng nhập được {ngay} nay, gọi tổng đài thì máy bận.',
				'Nộp phí trực tuyến đã trừ tiền mà hệ thống vẫn báo chưa thanh toán.',
				'Hồ sơ trực tuyến nộp xong không thấy ai tiếp nhận, lên hỏi thì bảo nộp giấy lại.',
				'Người già không có điện thoại thông minh mà bắt nộp trực tuyến hết, rất khó cho {dan}.',
				'Ứng dụng không gửi mã xác thực, bấm quên mật khẩu thì treo luôn.'
			],
			neutral: [
				'Cho hỏi nộp hồ sơ trực tuyến trên cổng dịch vụ công thì có cần bản giấy nữa không?',
				'Đề nghị mở thêm buổi hướng dẫn cài VNeID cho người cao tuổi ở {noi}.',
				'Góp ý trang nộp trực tuyến nên cho lưu nháp để khỏi nhập lại từ đầu.'
			],
			positive: [
				'Tổ công nghệ số cộng đồng đến nhà chỉ cách nộp hồ sơ trực tuyến, làm một lần là biết.',
				'Nộp hồ sơ trên mạng buổi tối, {n} ngày sau có kết quả, quá tiện.',
				'Đoàn thanh niên giúp cài VNeID cho các cụ rất kiên nhẫn.'
			]
		},
		'admin.reception': {
			negative: [
				'Bộ phận một cửa chỉ mở một quầy, {dan} ngồi chờ từ sáng sớm tới trưa.',
				'Trung tâm hành chính công chật, thiếu ghế, quạt hỏng, người già đứng chờ mệt lả.',
				'Máy lấy số hỏng {ngay} nay, ai chen được thì vào trước.',
				'Đến trong giờ làm việc mà quầy một cửa không có người trực.',
				'Một cửa nghỉ sớm, ba rưỡi chiều đã không nhận hồ sơ nữa.',
				'Cả {xa} có mỗi một người nhận hồ sơ nên lúc nào cũng ùn ứ.'
			],
			neutral: [
				'Cho hỏi bộ phận một cửa có làm việc sáng thứ bảy không?',
				'Đề nghị bố trí thêm người ở quầy tư pháp hộ tịch vào sáng thứ hai.',
				'Góp ý bộ phận một cửa nên có quầy riêng cho người già và phụ nữ mang thai.'
			],
			positive: [
				'Bộ phận một cửa mát mẻ, có nước uống, lấy số là được gọi ngay.',
				'Một cửa mở cả sáng thứ bảy, công nhân tụi tôi đỡ phải xin nghỉ.',
				'Trung tâm hành chính công mới rộng rãi, có người đón và chỉ quầy ngay từ cửa.'
			]
		},
		'admin.merger': {
			negative: [
				'Từ ngày sáp nhập, trụ sở {xa} mới cách nhà hơn hai chục cây số, đi làm giấy tờ quá xa.',
				'Sau sắp xếp đơn vị hành chính, giấy tờ cũ mới lẫn lộn, đi đâu cũng bị hỏi địa chỉ.',
				'Bỏ cấp huyện rồi mà việc cũ của huyện không biết hỏi ai, {xa} bảo chưa được bàn giao.',
				'Đổi tên {xa} mà bảng chỉ đường, bản đồ chưa đổi, giao hàng lạc suốt.',
				'Sáp nhập xong {xa} thiếu người, một cán bộ ôm việc của ba xã cũ nên hồ sơ ứ lại.',
				'Trụ sở cũ sau sáp nhập bỏ hoang, cửa kính vỡ, nhìn rất xót.'
			],
			neutral: [
				'Cho hỏi sau sáp nhập có bắt buộc đổi địa chỉ trên giấy phép lái xe và sổ đỏ không?',
				'Đề nghị giữ điểm tiếp nhận hồ sơ ở trụ sở xã cũ cho {dan} đỡ đi xa.',
				'Góp ý nên phát tờ gấp ghi rõ địa chỉ, số máy của {xa} mới sau sắp xếp.'
			],
			positive: [
				'Chính quyền hai cấp chạy êm, giấy tờ làm ở {xa} là xong, không phải lên huyện nữa.',
				'Sau sáp nhập vẫn giữ điểm nhận hồ sơ ở xã cũ nên người già rất mừng.',
				'{xa} mới bố trí xe lưu động về từng thôn đổi địa chỉ giấy tờ, bà con cảm ơn nhiều.'
			]
		}
	}
};
