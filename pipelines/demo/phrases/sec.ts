import type { GroupPhrases } from './group-phrases.ts';

export const SEC: GroupPhrases = {
	details: [
		'{dan} quanh đây ai cũng lo.',
		'Chuyện này lặp lại {nay}.',
		'Báo {n} lần rồi mà chưa thấy chuyển biến.',
		'Nhà nào có con nhỏ cũng lo.',
		'{N} hộ trong khu đều biết.'
	],
	leaves: {
		'sec.theft': {
			negative: [
				'Trộm vào {noi} lấy xe máy, máy bơm, {nay} mất {n} vụ mà chưa bắt được ai.',
				'Nhóm thanh niên tụ tập đánh nhau ở {cho}, cầm cả hung khí.',
				'Bị cướp giật điện thoại ở {cho} lúc {gio}, khu này không có máy quay.',
				'Người cho vay nặng lãi kéo tới tạt sơn, đe dọa cả xóm.',
				'Trộm chó, trộm gà diễn ra liên tục, {dan} mất ngủ canh chừng.',
				'Đám say xỉn gây rối, đập phá ở {cho} mà gọi mãi không ai tới.'
			],
			neutral: [
				'Cho hỏi số trực ban của công an {xa} ban đêm?',
				'Đề nghị lắp camera an ninh ở {cho}.',
				'Góp ý nên lập nhóm Zalo cảnh báo trộm cho từng tổ dân phố.'
			],
			positive: [
				'Công an {xa} bắt được kẻ trộm chỉ sau {n} ngày, trả lại xe cho {dan}.',
				'Từ khi lắp camera, {noi} không còn mất trộm.',
				'Tổ tuần tra nhân dân đi đều mỗi đêm, ngủ yên hẳn, cảm ơn anh em.'
			]
		},
		'sec.social_evils': {
			negative: [
				'Kim tiêm vứt đầy ở {cho}, nghi có người tụ tập chích ma túy.',
				'Quán cà phê trá hình chứa đánh bạc, ra vào tấp nập lúc {gio}.',
				'Cá độ bóng đá, lô đề công khai ở {noi}, nhiều nhà tan nát vì nợ.',
				'Nhóm nghiện ngập tụ tập, xin đểu học sinh trước cổng trường.',
				'Tụ điểm đá gà ăn tiền cuối tuần nào cũng đông, bụi mù và chửi bới.',
				'Nhà nghỉ có dấu hiệu mại dâm ngay gần khu dân cư, ảnh hưởng con trẻ.'
			],
			neutral: [
				'Cho hỏi gia đình có người nghiện muốn đăng ký cai tự nguyện thì làm sao?',
				'Đề nghị tăng cường tuyên truyền phòng chống ma túy cho thanh niên {noi}.',
				'Góp ý nên mở sân bóng, lớp nghề để kéo thanh niên khỏi cờ bạc.'
			],
			positive: [
				'Tụ điểm cờ bạc đã bị dẹp, {noi} yên ổn trở lại.',
				'Mô hình giúp người sau cai có việc làm rất nhân văn, gia đình tôi biết ơn.',
				'{noi} giữ được bốn năm không ma túy, {dan} tự hào.'
			]
		},
		'sec.scam': {
			negative: [
				'Có người giả công an gọi bắt cài ứng dụng, mẹ tôi mất {tien} trong tích tắc.',
				'Lừa đảo việc nhẹ lương cao trên mạng, mấy cháu ở {noi} bị dụ đi.',
				'Bị lộ thông tin, ngày nào cũng có số lạ gọi mời vay, dọa nạt.',
				'Giả danh cán bộ {xa} hẹn sửa VNeID rồi chiếm tiền trong tài khoản.',
				'Hội thảo bán thuốc cho người già ở {noi} toàn lừa đảo, hàng kém giá cao.',
				'Đặt cọc thuê nhà qua mạng rồi bị chặn liên lạc, trình báo {ngay} chưa có kết quả.'
			],
			neutral: [
				'Cho hỏi nhận được cuộc gọi tự xưng điện lực đòi chuyển tiền thì báo ở đâu?',
				'Đề nghị tuyên truyền cách nhận biết lừa đảo qua mạng cho người cao tuổi.',
				'Góp ý ngân hàng và {xa} nên dán cảnh báo lừa đảo ngay quầy giao dịch.'
			],
			positive: [
				'Nhờ công an {xa} cảnh báo kịp mà tôi không bị lừa chuyển tiền.',
				'Buổi nói chuyện về lừa đảo trên mạng dễ hiểu, các cụ nghe chăm chú.',
				'Cô nhân viên quầy giao dịch ngăn kịp một vụ giả danh, cả nhà tôi biết ơn.'
			]
		},
		'sec.fire': {
			negative: [
				'Dãy trọ {N} phòng không có bình chữa cháy, lối thoát khóa kín.',
				'Trụ nước chữa cháy ở {cho} bị quây lại làm chỗ bán hàng.',
				'Ngõ quá hẹp, xe chữa cháy không vào được, {dan} lo ngay ngáy.',
				'Xưởng chứa hàng dễ cháy nằm giữa khu dân cư, đã cháy nhỏ {n} lần.',
				'Sạc xe điện chồng chất ở tầng hầm, nóng và khét mà không ai kiểm tra.',
				'Đốt nương gây cháy lan vào rừng, {nay} cháy {n} vụ.'
			],
			neutral: [
				'Cho hỏi nhà trọ nhỏ cần những gì về phòng cháy chữa cháy để được hoạt động?',
				'Đề nghị đặt điểm chữa cháy công cộng ở {cho}.',
				'Góp ý nên tập huấn thoát nạn cho người thuê trọ vào tối cuối tuần.'
			],
			positive: [
				'Nhờ có bình chữa cháy công cộng mà đám cháy được dập ngay, cảm ơn tổ liên gia.',
				'Buổi diễn tập phòng cháy chữa cháy bổ ích, nhà nào cũng tự mua bình.',
				'Lực lượng chữa cháy tới rất nhanh lúc {gio}, {dan} khâm phục.'
			]
		},
		'sec.border': {
			negative: [
				'Hàng lậu vận chuyển qua lối mòn ban đêm, {dan} biên giới lo mất an ninh.',
				'Phát hiện vật nghi là bom mìn khi làm rẫy, báo {ngay} chưa có người tới xử lý.',
				'Có người lạ qua lại đường mòn biên giới dụ thanh niên đi lao động chui.',
				'Cột mốc bị cây che, đường tuần tra sạt lở không đi được.',
				'Gọi khám nghĩa vụ quân sự mà giấy báo tới trễ, con tôi lỡ ngày.',
				'Phụ cấp dân quân trực {thang} nay chưa nhận được.'
			],
			neutral: [
				'Cho hỏi con đang học nghề có được tạm hoãn nghĩa vụ quân sự không?',
				'Đề nghị rà phá bom mìn ở khu đất sản xuất mới của {noi}.',
				'Góp ý nên tổ chức giao lưu hai bên biên giới mỗi quý.'
			],
			positive: [
				'Bộ đội biên phòng giúp dân gặt lúa, dạy chữ, {dan} quý như người nhà.',
				'Lễ giao nhận quân trang trọng, gia đình rất tự hào.',
				'Tổ tự quản đường biên, cột mốc hoạt động đều, bản làng yên ổn.'
			]
		}
	}
};
