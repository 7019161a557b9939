import type { GroupPhrases } from './group-phrases.ts';

export const INFRA: GroupPhrases = {
	details: [
		'Học sinh đi học ngày nào cũng phải qua đây.',
		'{nay} đã có người bị ngã, bị thương.',
		'Ban đêm càng nguy hiểm.',
		'Cử tri nêu {n} kỳ họp rồi vẫn chưa thấy làm.',
		'Có hình ảnh kèm theo.'
	],
	leaves: {
		'infra.road': {
			negative: [
				'Đường ở {cho} đầy ổ gà, ổ voi, mưa xuống thành ao.',
				'Cầu dân sinh ván mục, lan can gãy, xe máy đi qua rung bần bật.',
				'Đường liên thôn lầy lội {nay}, xe chở nông sản không vào được.',
				'Mặt đường nhựa bong tróc, vá chỗ này lở chỗ kia, đi rất nguy hiểm.',
				'Hẻm vào {noi} nhỏ và nát, xe cứu thương không tới được nhà.',
				'Cống hộp ngang đường sụp một góc {ngay} nay chỉ cắm cành cây làm dấu.'
			],
			neutral: [
				'Cho hỏi tuyến đường liên xã qua {noi} khi nào được nâng cấp?',
				'Đề nghị mở rộng và đổ bê tông tuyến hẻm ở {noi}, dài khoảng {N} mét.',
				'Góp ý khi làm đường nên chừa sẵn ống chờ để khỏi đào lên lại.'
			],
			positive: [
				'Đường bê tông mới ở {noi} rộng đẹp, bà con đi lại sướng hẳn.',
				'Cây cầu mới khánh thành, trẻ con hết cảnh lội suối đi học.',
				'Ổ gà ở {cho} được vá ngay sau {n} ngày phản ánh, xin cảm ơn.'
			]
		},
		'infra.flooding': {
			negative: [
				'Cứ mưa lớn là {cho} ngập tới đầu gối, nước tràn vào nhà.',
				'Cống thoát nước tắc vì rác và bùn {thang} nay không ai nạo vét.',
				'Triều cường lên là {noi} ngập, xe chết máy hàng loạt.',
				'Đường mới nâng cao hơn nền nhà nên nước mưa đổ hết vào nhà {dan}.',
				'Mương thoát nước bị lấp làm bãi xe, mưa một tiếng là ngập úng.',
				'Bờ bao bị vỡ một đoạn, {N} hộ ngập sâu mà chưa gia cố.'
			],
			neutral: [
				'Cho hỏi dự án chống ngập ở {noi} bao giờ triển khai?',
				'Đề nghị nạo vét cống thoát nước ở {cho} trước mùa mưa.',
				'Góp ý nên giao mỗi đoạn cống cho một tổ dân phố trông coi nắp hố ga.'
			],
			positive: [
				'Cống mới làm xong, mưa to mấy trận liền mà {cho} không còn ngập.',
				'Công nhân thoát nước dầm mưa khơi cống lúc {gio}, thương và cảm ơn.',
				'Đê bao được đắp kịp trước lũ, {dan} ngủ yên.'
			]
		},
		'infra.lighting': {
			negative: [
				'Đèn đường ở {cho} hỏng {ngay} nay, tối om, phụ nữ đi làm về sợ lắm.',
				'Cả tuyến ngõ không có đèn chiếu sáng, {dan} phải soi điện thoại.',
				'Cây cổ thụ ở {cho} mục gốc nghiêng hẳn mà không ai cắt tỉa.',
				'Công viên ghế gãy, xích đu đứt, trẻ con chơi rất nguy hiểm.',
				'Đèn bật sáng trưng ban ngày, tối lại tắt, báo {n} lần chưa sửa.',
				'Sân chơi bị chiếm làm chỗ để xe, cây xanh chết khô không thay.'
			],
			neutral: [
				'Cho hỏi đèn đường hỏng thì báo cho đơn vị nào quản lý?',
				'Đề nghị lắp thêm {n} bóng đèn chiếu sáng ở {cho}.',
				'Góp ý nên dùng đèn năng lượng mặt trời cho các tuyến ngõ nhỏ.'
			],
			positive: [
				'Tuyến ngõ có đèn sáng rồi, tối đi dạo rất yên tâm.',
				'Công viên được sửa sang, thêm ghế và cây xanh, người già trẻ nhỏ đều thích.',
				'Báo đèn hỏng buổi sáng, chiều đã sáng lại, nhanh quá.'
			]
		},
		'infra.traffic_safety': {
			negative: [
				'Xe tải quá tải chạy ầm ầm qua {cho}, {dan} đi bộ không dám qua đường.',
				'Ngã tư ở {noi} không có đèn tín hiệu, {nay} đã {n} vụ tai nạn.',
				'Giờ tan học cổng trường kẹt cứng, xe đậu tràn lòng đường.',
				'Thanh niên nẹt pô, đua xe lúc {gio}, cả khu mất ngủ và lo sợ.',
				'Gờ giảm tốc làm quá cao lại không sơn vạch, nhiều người ngã.',
				'Biển báo bị cây che khuất nên xe lao xuống dốc không kịp phanh.'
			],
			neutral: [
				'Cho hỏi đoạn qua {noi} có được phép đậu xe ban đêm không?',
				'Đề nghị lắp đèn tín hiệu và vạch qua đường ở {cho}.',
				'Góp ý nên đổi giờ tan học so le để cổng trường bớt ùn tắc.'
			],
			positive: [
				'Từ khi có gờ giảm tốc và biển báo, {cho} không còn tai nạn.',
				'Công an đứng phân luồng cổng trường mỗi sáng, phụ huynh rất cảm ơn.',
				'Đội tự quản cổng trường an toàn làm việc hiệu quả, hết cảnh chen lấn.'
			]
		},
		'infra.works': {
			negative: [
				'Đào đường đặt ống xong bỏ đó {ngay}, không hoàn trả mặt đường.',
				'Công trình nhà văn hóa thi công ì ạch {thang}, giờ vật liệu vứt ngổn ngang.',
				'Đường vừa nghiệm thu {thang} đã nứt, chất lượng quá kém.',
				'Trạm y tế mới xây mà trần đã dột, tường đã bong sơn.',
				'Rãnh thoát nước thi công dở, nắp đậy không có, trẻ em dễ sụp chân.',
				'Dự án cải tạo vỉa hè chậm tiến độ, {dan} buôn bán ế ẩm cả mùa.'
			],
			neutral: [
				'Cho hỏi công trình kè ở {noi} bao giờ hoàn thành?',
				'Đề nghị nhà thầu hoàn trả mặt đường sau khi đặt ống ở {cho}.',
				'Góp ý công trình nào cũng nên treo bảng ghi ngày xong và số máy người phụ trách.'
			],
			positive: [
				'Công trình làm xong trước hạn, dọn dẹp sạch sẽ, {dan} khen.',
				'Nhà thầu sửa ngay đoạn bị nứt theo kiến nghị, rất có trách nhiệm.',
				'Trường mới xây chắc chắn, đúng thiết kế, bà con giám sát thấy hài lòng.'
			]
		}
	}
};
