import type { GroupPhrases } from './group-phrases.ts';

export const UTIL: GroupPhrases = {
	details: [
		'Gọi tổng đài thì bấm số vòng vo mãi.',
		'Nhà có trẻ nhỏ, người bệnh nên rất bất tiện.',
		'{nay} đã {n} lần như vậy.',
		'Tiền thì vẫn thu đủ, không bớt đồng nào.',
		'Cả {noi} đều bị chứ không riêng ai.'
	],
	leaves: {
		'util.water': {
			negative: [
				'Nước máy yếu, {gio} mới chảy rỉ rả, phải thức hứng từng xô.',
				'Nước sạch đục vàng, có cặn, không dám nấu ăn.',
				'Mất nước {ngay} liền mà không có thông báo nào.',
				'Hóa đơn nước tháng này gấp ba tháng trước dù không dùng thêm.',
				'Mùa khô {noi} thiếu nước ngọt, phải mua nước xe bồn giá cao.',
				'Đồng hồ nước hỏng báo {n} lần chưa ai thay.'
			],
			neutral: [
				'Cho hỏi thủ tục lắp đồng hồ nước mới cho hộ ở {noi}?',
				'Đề nghị kéo đường ống nước sạch về {noi}, hiện còn {N} hộ dùng giếng khoan.',
				'Góp ý nên báo lịch cắt nước qua tin nhắn trước một ngày.'
			],
			positive: [
				'Có nước sạch về tận nhà, {dan} {noi} mừng như có hội.',
				'Nước máy dạo này trong và mạnh, không còn cảnh thức đêm hứng nước.',
				'Thợ nước tới thay đồng hồ ngay trong ngày, làm gọn gàng.'
			]
		},
		'util.power': {
			negative: [
				'Cúp điện liên tục giữa trưa nắng nóng mà không báo trước.',
				'Điện yếu, tối đến bóng đèn đỏ quạch, máy bơm không chạy.',
				'Trụ điện nghiêng, dây điện sà xuống sát đầu người ở {cho}.',
				'Tiền điện tháng này tăng vọt, hỏi thì chỉ nói do nắng nóng.',
				'Trạm biến áp kêu to và đánh lửa, {dan} sống bên cạnh rất sợ.',
				'Điện ba pha xin kéo {thang} chưa có, xưởng nhỏ phải chạy máy nổ.'
			],
			neutral: [
				'Cho hỏi lịch cắt điện tuần này ở {noi}?',
				'Đề nghị thay dây điện trần bằng dây bọc trong các ngõ ở {noi}.',
				'Góp ý nên sửa chữa lưới điện ban đêm để ban ngày bà con còn làm việc.'
			],
			positive: [
				'Thợ điện leo trụ sửa lúc {gio} trong mưa, {dan} cảm ơn nhiều.',
				'Điện ổn định hẳn từ khi có trạm biến áp mới.',
				'Bản trên núi nay đã có điện lưới, tối đến sáng cả bản, vui lắm.'
			]
		},
		'util.telecom': {
			negative: [
				'Sóng điện thoại ở {noi} chập chờn, gọi cấp cứu cũng không được.',
				'Cáp viễn thông võng xuống ngang mặt đường, vướng cổ người đi xe.',
				'Mạng internet rớt liên tục, con học trực tuyến không được.',
				'Loa truyền thanh hỏng {thang} nay, thông báo gì cũng không nghe.',
				'Dây cáp đứt rơi xuống đường ở {cho} {ngay} không ai cuốn lại.',
				'Đăng ký mạng một gói mà bị trừ tiền gói khác, khiếu nại nhà mạng không xong.'
			],
			neutral: [
				'Cho hỏi khi nào {noi} có trạm phát sóng để dùng được mạng?',
				'Đề nghị bó gọn cáp viễn thông ở {cho}.',
				'Góp ý nên lắp wifi miễn phí ở nhà văn hóa thôn.'
			],
			positive: [
				'Có trạm sóng mới, trên rẫy cũng gọi điện được rồi.',
				'Cáp treo lằng nhằng đã được bó gọn, phố nhìn sáng hẳn.',
				'Nhà văn hóa có wifi miễn phí, bọn trẻ học bài rất tiện.'
			]
		}
	}
};
