import type { GroupPhrases } from './group-phrases.ts';

export const LAND: GroupPhrases = {
	details: [
		'{N} hộ cùng cảnh chứ không riêng nhà nào.',
		'Việc kéo dài {thang} nay, {dan} mệt mỏi lắm rồi.',
		'Hỏi tổ công tác thì mỗi người trả lời một kiểu.',
		'Cả nhà trông vào thửa đất ấy mà giờ không biết tính sao.',
		'Hồ sơ gửi {n} lần rồi vẫn chưa có văn bản trả lời.'
	],
	leaves: {
		'land.clearance': {
			negative: [
				'Thông báo thu hồi đất phát xong rồi im lặng {thang} nay, {dan} không dám trồng cấy cũng không dám sửa nhà.',
				'{N} hộ ở {noi} nhận quyết định thu hồi mà chưa ai giải thích ranh giải phóng mặt bằng đi tới đâu.',
				'Đơn vị thi công đưa máy vào san ủi khi nhiều hộ chưa ký biên bản bàn giao mặt bằng.',
				'Tổ giải phóng mặt bằng hẹn {dan} lên họp {n} lần rồi đều hoãn, làm lỡ hết công việc.',
				'Cắm mốc thu hồi đất chồng lên cả phần vườn không nằm trong dự án, báo mãi không ai sửa.',
				'Cưỡng chế thu hồi báo trước có mấy ngày, gia đình có người già yếu không kịp chuyển đồ.'
			],
			neutral: [
				'Cho hỏi bao giờ {noi} bàn giao mặt bằng cho dự án đường, để {dan} tính vụ lúa tới?',
				'Đề nghị tổ công tác giải phóng mặt bằng về {noi} họp dân, nói rõ tiến độ thu hồi đất.',
				'Góp ý nên phát cho mỗi hộ một tờ lịch các bước thu hồi đất để dễ theo dõi.'
			],
			positive: [
				'Tổ vận động giải phóng mặt bằng đến từng nhà giải thích cặn kẽ nên {dan} bàn giao đất sớm hơn hẹn.',
				'Việc thu hồi đất làm đường lần này công bằng, đo đâu nói đó, {dan} đồng tình cao.',
				'Cảm ơn cán bộ mặt bằng đã lùi ngày bàn giao để bà con gặt xong vụ lúa.'
			]
		},
		'land.compensation': {
			negative: [
				'Giá bồi thường đất vườn quá thấp, cầm tiền không mua nổi một nửa diện tích ở chỗ khác.',
				'Đã ký nhận phương án bồi thường {thang} mà tiền vẫn chưa về tài khoản.',
				'Hai nhà liền kề cùng loại đất nhưng tiền đền bù chênh nhau cả trăm triệu, không ai giải thích.',
				'Cây ăn trái đang kỳ cho thu mà áp giá hỗ trợ như cây mới trồng, {dan} không chấp nhận được.',
				'Tiền hỗ trợ chuyển đổi nghề bị bỏ sót {N} hộ ở {noi}, hỏi thì bảo chờ.',
				'Mồ mả di dời {thang} rồi mà khoản bồi thường vẫn chưa chi trả đồng nào.'
			],
			neutral: [
				'Cho hỏi đơn giá bồi thường đất trồng cây lâu năm áp dụng năm nay là bao nhiêu?',
				'Đề nghị xem xét mức hỗ trợ ổn định đời sống cho các hộ mất trên bảy mươi phần trăm đất ruộng.',
				'Góp ý nên chi trả tiền bồi thường một lần qua tài khoản cho gọn.'
			],
			positive: [
				'Tiền bồi thường trả đủ, trả đúng hẹn, {dan} ở {noi} rất yên tâm.',
				'Bảng giá đền bù được giải thích từng dòng nên gia đình tôi ký nhận thoải mái.',
				'Cảm ơn hội đồng bồi thường đã tính bổ sung khoản hỗ trợ hoa màu cho {dan}.'
			]
		},
		'land.resettlement': {
			negative: [
				'Khu tái định cư chưa có điện nước mà đã giục {dan} dọn tới ở.',
				'Bàn giao nhà cũ {thang} rồi vẫn phải ở trọ vì chưa bốc thăm được lô tái định cư.',
				'Nền đất tái định cư bị lún nứt, hộ nào xây nhà xong cũng nứt tường.',
				'Tiền thuê nhà tạm cư chỉ trả mấy tháng đầu, nay {dan} phải tự bỏ tiền túi.',
				'Giá đất ở khu tái định cư cao hơn tiền bồi thường nên {N} hộ không đủ sức nhận lô.',
				'Đường vào khu tái định cư lầy lội, trẻ con đi học té lên té xuống.'
			],
			neutral: [
				'Cho hỏi khi nào tổ chức bốc thăm lô tái định cư cho các hộ đợt hai?',
				'Đề nghị bố trí thêm trường mầm non gần khu tái định cư cho các cháu.',
				'Góp ý khu tái định cư nên chừa chỗ làm nhà văn hóa và sân chơi.'
			],
			positive: [
				'Khu tái định cư đường rộng, điện nước đủ, {dan} về ở thấy yên tâm.',
				'Bốc thăm lô tái định cư công khai, ai cũng vui vẻ nhận phần của mình.',
				'Cảm ơn chính quyền lo chỗ tạm cư chu đáo trong lúc chờ nhận nhà tái định cư.'
			]
		},
		'land.measurement': {
			negative: [
				'Đo đạc lại thì đất nhà tôi hụt mất mấy chục mét vuông mà không rõ vì sao.',
				'Tổ kiểm đếm bỏ sót giếng khoan, chuồng trại và hàng rào của {N} hộ.',
				'Xác nhận nguồn gốc đất làm sai, đất khai hoang lâu năm lại ghi thành đất công.',
				'Đo đạc mà không mời chủ đất liền kề nên ranh giới bị lệch, {dan} cãi nhau suốt.',
				'Biên bản kiểm đếm cây trồng ghi thiếu gần một nửa, yêu cầu kiểm lại thì bị từ chối.',
				'Hồ sơ xác minh nguồn gốc đất nằm ở {xa} {thang} chưa xong.'
			],
			neutral: [
				'Cho hỏi muốn xin đo lại diện tích thửa đất thì nộp đơn ở đâu?',
				'Đề nghị kiểm đếm bổ sung phần công trình phụ của các hộ ở {noi}.',
				'Góp ý khi đo đạc nên mời cả trưởng thôn và hộ giáp ranh cùng ký.'
			],
			positive: [
				'Đoàn đo đạc làm kỹ, đo xong cho {dan} xem lại số liệu ngay tại ruộng.',
				'Kiểm đếm lần này đủ từng gốc cây, bà con rất hài lòng.',
				'Nguồn gốc đất được xác minh rõ ràng chỉ trong {ngay}, cảm ơn cán bộ địa chính.'
			]
		},
		'land.certificate': {
			negative: [
				'Nộp hồ sơ làm sổ đỏ đã {thang} mà lần nào hỏi cũng bảo đang trình.',
				'Sổ đỏ cấp sai diện tích, xin đính chính thì bị đòi làm lại từ đầu.',
				'Đất ở ổn định mấy chục năm mà đăng ký cấp giấy chứng nhận vẫn bị trả hồ sơ.',
				'Tách thửa cho con mà đi lại {n} lần chưa xong, mỗi lần một yêu cầu khác.',
				'Xin chuyển mục đích sang đất ở bị treo hồ sơ {thang}, không có văn bản nào.',
				'{N} hộ ở {noi} mua nhà dự án đóng đủ tiền mà chưa được cấp sổ hồng.'
			],
			neutral: [
				'Cho hỏi thủ tục tách thửa, sang tên sổ đỏ giờ nộp ở {xa} hay ở chi nhánh đăng ký đất đai?',
				'Đề nghị rà soát cấp giấy chứng nhận quyền sử dụng đất lần đầu cho các hộ ở {noi}.',
				'Góp ý nên nhắn tin cho dân biết sổ đỏ đang ở bước nào.'
			],
			positive: [
				'Đi làm sổ đỏ được hướng dẫn tận tình, {ngay} là có giấy chứng nhận.',
				'Cán bộ về tận {noi} nhận hồ sơ đăng ký đất đai, người già đỡ phải đi xa.',
				'Sang tên sổ đỏ nhanh hơn hẳn trước đây, tôi rất hài lòng.'
			]
		},
		'land.planning': {
			negative: [
				'Quy hoạch treo cả chục năm, nhà dột nát mà không được xin phép sửa.',
				'Dự án khu dân cư đắp chiếu {nay}, cỏ mọc um tùm, {dan} khổ vì đi không được ở không xong.',
				'Quy hoạch điều chỉnh liên tục mà {dan} không được biết bản vẽ mới.',
				'Đất nằm trong quy hoạch công viên từ lâu, không thu hồi cũng không xóa, con cái không tách được hộ.',
				'Dự án treo chiếm hết đất sản xuất rồi bỏ hoang, thành nơi đổ xà bần.',
				'Hỏi bản đồ quy hoạch thì được trả lời là chưa có quyền cung cấp.'
			],
			neutral: [
				'Cho hỏi thửa đất ở {noi} có nằm trong quy hoạch làm đường không, xem ở đâu?',
				'Đề nghị công bố bản đồ quy hoạch chi tiết tại nhà văn hóa để {dan} tiện xem.',
				'Góp ý quy hoạch nên dành đất làm bãi đỗ xe và trường học cho {noi}.'
			],
			positive: [
				'Quy hoạch mới được dán công khai kèm người giải thích, {dan} rất đồng tình.',
				'Cảm ơn các cấp đã xóa quy hoạch treo, giờ bà con được sửa nhà cho đàng hoàng.',
				'Bản đồ quy hoạch đưa lên mạng tra được ngay, rất tiện.'
			]
		},
		'land.dispute': {
			negative: [
				'Hộ bên cạnh xây tường lấn ra lối đi chung, xe cứu thương cũng không vào được.',
				'Đất bờ mương công cộng bị rào lại làm của riêng {nay} mà không ai xử lý.',
				'Tranh chấp ranh đất hòa giải {n} lần không thành, hai bên căng thẳng lắm rồi.',
				'Có người đổ đất lấn dần ra ao làng, báo {xa} rồi đâu lại vào đấy.',
				'Ngõ đi chung bị chặn cổng khóa lại, {N} hộ phía trong không có lối ra.',
				'Mốc ranh giới bị nhổ trộm trong đêm, giờ hai nhà giáp ranh kiện cáo nhau mãi.'
			],
			neutral: [
				'Cho hỏi tranh chấp lối đi chung thì hòa giải ở thôn hay ở {xa} trước?',
				'Đề nghị {xa} cắm lại mốc giới đất công ở {noi} để tránh lấn chiếm.',
				'Góp ý tổ hòa giải nên có người rành về đất đai tham gia.'
			],
			positive: [
				'Tổ hòa giải khéo khuyên nên hai nhà đã tự tháo dỡ phần lấn, ngõ lại thông.',
				'Vụ tranh chấp ranh đất được giải quyết thấu tình đạt lý, cảm ơn {xa}.',
				'Đất công bị lấn chiếm đã được thu hồi làm sân chơi cho trẻ, bà con phấn khởi.'
			]
		}
	}
};
