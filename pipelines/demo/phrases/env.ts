import type { GroupPhrases } from './group-phrases.ts';

export const ENV: GroupPhrases = {
	details: [
		'Trẻ con và người già khổ nhất.',
		'Càng về đêm càng nặng.',
		'{nay} ngày nào cũng vậy.',
		'Cả {N} hộ quanh đây chịu chung.',
		'Báo tổ trưởng thì ghi nhận rồi để đó.'
	],
	leaves: {
		'env.waste': {
			negative: [
				'Rác chất đống ở {cho} {ngay} nay không thấy xe tới gom.',
				'Bãi rác tự phát ở {cho} ngày càng lớn, ruồi nhặng bay đầy vào nhà.',
				'Phí vệ sinh vẫn thu đều mà rác cả tuần mới lấy một lần.',
				'Có người chở xà bần tới đổ trộm ban đêm ở {cho}, báo mãi không bắt được.',
				'Xe gom rác chảy nước rỉ dọc đường, hôi cả đoạn dài.',
				'Thùng rác công cộng ở {noi} vỡ hết, rác vương vãi ra đường.'
			],
			neutral: [
				'Cho hỏi lịch thu gom rác cồng kềnh ở {noi} là ngày nào trong tháng?',
				'Đề nghị đặt thêm thùng rác ở {cho}.',
				'Góp ý nên phát túi hai màu để {dan} phân loại rác tại nhà.'
			],
			positive: [
				'Từ ngày có tổ tự quản, {cho} sạch rác hẳn, trồng hoa rất đẹp.',
				'Phản ánh bãi rác hôm qua, hôm nay đã dọn sạch, cảm ơn đội vệ sinh.',
				'Ngày chủ nhật xanh cả xóm cùng dọn rác, vui và sạch.'
			]
		},
		'env.water_pollution': {
			negative: [
				'Nước kênh đen kịt, cá chết nổi trắng, bốc mùi khắp {noi}.',
				'Cơ sở sản xuất xả nước thải thẳng ra mương lúc {gio}, {dan} không dám lấy nước tưới.',
				'Ao hồ trong {noi} ô nhiễm nặng, rau muống thả xuống cũng chết.',
				'Con suối trước đây tắm được, nay nước đục ngầu và ngứa ngáy.',
				'Nước thải sinh hoạt đổ cả ra sông không qua xử lý, mùa cạn hôi không chịu nổi.',
				'Nước giếng nhiễm màu vàng, mùi lạ từ khi có xưởng gần đó hoạt động.'
			],
			neutral: [
				'Cho hỏi kết quả lấy mẫu nước kênh ở {noi} hôm trước bao giờ có?',
				'Đề nghị nạo vét và làm hệ thống thu gom nước thải cho {noi}.',
				'Góp ý nên lắp trạm đo nước tự động ở cửa xả của cụm công nghiệp.'
			],
			positive: [
				'Con mương sau khi nạo vét nước trong trở lại, trẻ con ra câu cá được rồi.',
				'Cơ sở xả thải đã bị buộc lắp bể xử lý, nước sông đỡ hẳn mùi, {dan} mừng lắm.',
				'Cảm ơn đoàn lấy mẫu nước tới ngay trong ngày {dan} báo tin.'
			]
		},
		'env.air': {
			negative: [
				'Xe ben chở đất chạy suốt ngày, bụi mù mịt phủ trắng bàn thờ, mâm cơm.',
				'Khói đốt rác, đốt rơm từ chiều tối làm cả {noi} ngột ngạt.',
				'Nhà máy thải mùi khét lẹt về đêm, đóng kín cửa vẫn nhức đầu.',
				'Công trường không che chắn, không tưới nước, bụi bay vào nhà cả ngày.',
				'Xưởng sơn giữa khu dân cư mùi hóa chất nồng nặc, ai cũng khó thở.',
				'Lò gạch, lò than nhả khói đen, quần áo phơi ra là bám muội.'
			],
			neutral: [
				'Cho hỏi chỉ số không khí ở {noi} xem ở đâu?',
				'Đề nghị tưới nước đường công trường ngày hai lần trong mùa khô.',
				'Góp ý nên có máy cuốn rơm dùng chung để bà con khỏi đốt đồng.'
			],
			positive: [
				'Từ khi xe chở đất phải phủ bạt, rửa bánh, đường hết bụi hẳn.',
				'Xưởng gây mùi đã dời khỏi khu dân cư, {dan} thở phào.',
				'Bà con không đốt rơm nữa nhờ có hợp tác xã thu mua, không khí dễ chịu hơn nhiều.'
			]
		},
		'env.noise': {
			negative: [
				'Loa kẹo kéo hát karaoke tới {gio}, người già trẻ nhỏ không ngủ được.',
				'Quán nhậu mở nhạc ầm ầm, nhắc thì chủ quán thách thức.',
				'Công trình khoan đục lúc {gio}, rung cả nhà bên cạnh.',
				'Xưởng cơ khí cắt sắt chói tai suốt ngày giữa khu dân cư.',
				'Đám tiệc bật loa công suất lớn {n} ngày liền, nhức đầu chịu không thấu.',
				'Loa phường mở quá to từ 5 giờ sáng, nhà có cháu nhỏ giật mình khóc.'
			],
			neutral: [
				'Cho hỏi hát karaoke sau 22 giờ thì báo số nào để có người tới nhắc?',
				'Đề nghị quy định giờ thi công trong khu dân cư.',
				'Góp ý nên đưa giờ giấc dùng loa vào quy ước của khu phố.'
			],
			positive: [
				'Sau khi công an {xa} nhắc nhở, quán karaoke đã giảm tiếng ồn, cả xóm ngủ ngon.',
				'Khu phố ký cam kết không hát loa sau 21 giờ, yên tĩnh hẳn.',
				'Báo tiếng ồn lúc nửa đêm mà có người tới ngay, cảm ơn tổ trực.'
			]
		},
		'env.livestock': {
			negative: [
				'Trại heo sát nhà dân xả phân ra mương, mùi hôi thối không chịu nổi.',
				'Lò mổ tự phát làm thịt lúc {gio}, tiếng kêu và nước thải chảy ra đường.',
				'Chó thả rông không rọ mõm cắn người ở {cho}, chủ nuôi không nhận.',
				'Trại gà quy mô lớn ruồi bay từng đàn, {dan} ăn cơm phải giăng màn.',
				'Heo chết vứt xuống kênh, không ai thu gom tiêu hủy.',
				'Trâu bò thả rông phá hoa màu, phóng uế khắp đường làng.'
			],
			neutral: [
				'Cho hỏi lịch tiêm phòng dại cho chó mèo ở {noi} là khi nào?',
				'Đề nghị quy hoạch khu chăn nuôi tập trung cách xa nhà dân.',
				'Góp ý nên hỗ trợ hầm biogas cho các hộ nuôi heo nhỏ lẻ.'
			],
			positive: [
				'Trại heo đã làm hầm biogas, mùi hôi giảm hẳn, hàng xóm hòa thuận lại.',
				'Cán bộ thú y xuống từng nhà tiêm phòng, {dan} rất yên tâm.',
				'Chó thả rông đã được bắt gom, sáng đi tập thể dục không còn sợ.'
			]
		}
	}
};
