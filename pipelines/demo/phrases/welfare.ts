import type { GroupPhrases } from './group-phrases.ts';

export const WELFARE: GroupPhrases = {
	details: [
		'Hoàn cảnh rất khó khăn, mong được xem lại.',
		'Hỏi thôn thì bảo hỏi {xa}, hỏi {xa} thì bảo chờ.',
		'{N} hộ trong diện cũng như vậy.',
		'Đã {thang} nay rồi.',
		'Người cần thì không được, nghĩ mà tủi.'
	],
	leaves: {
		'welfare.poverty': {
			negative: [
				'Bình xét hộ nghèo không đúng, nhà khá có xe lại được, người neo đơn bị loại.',
				'Trợ cấp bảo trợ xã hội của mẹ tôi chậm {thang} chưa nhận.',
				'Người khuyết tật nặng nộp hồ sơ trợ cấp bị trả về {n} lần.',
				'Cắt hộ cận nghèo mà không báo, con đi học mất luôn miễn giảm.',
				'Tiền trợ cấp người cao tuổi chuyển qua tài khoản, các cụ không biết rút.',
				'Quà hỗ trợ hộ nghèo chia không đều, người thật sự khó thì không có tên.'
			],
			neutral: [
				'Cho hỏi đủ bao nhiêu tuổi thì được nhận trợ cấp hưu trí xã hội?',
				'Đề nghị xét bổ sung hộ cận nghèo cho gia đình mới gặp nạn ở {noi}.',
				'Góp ý nên trả trợ cấp tại nhà cho người già yếu.'
			],
			positive: [
				'Mẹ tôi được hướng dẫn nhận trợ cấp tại nhà, cán bộ rất ân cần.',
				'Bình xét hộ nghèo năm nay công khai, ai cũng thấy đúng.',
				'Nhờ được hỗ trợ bò giống mà nhà tôi thoát nghèo, biết ơn lắm.'
			]
		},
		'welfare.merit': {
			negative: [
				'Hồ sơ hưởng chế độ thương binh của cha tôi bị ngâm {thang}.',
				'Trợ cấp cho thân nhân liệt sĩ cắt đột ngột mà không giải thích.',
				'Người nhiễm chất độc da cam làm hồ sơ {n} năm chưa được giám định.',
				'Hỗ trợ sửa nhà cho người có công hứa mãi chưa thấy.',
				'Nghĩa trang liệt sĩ cỏ mọc, bia mờ tên mà không tu sửa.',
				'Quà ngày thương binh liệt sĩ phát sót mấy gia đình chính sách ở {noi}.'
			],
			neutral: [
				'Cho hỏi thủ tục xin xác nhận người có công bị mất giấy tờ gốc?',
				'Đề nghị tổ chức điều dưỡng cho thương binh cao tuổi ở {noi}.',
				'Góp ý nên đến nhà trao quà cho các mẹ, các cụ thay vì mời lên hội trường.'
			],
			positive: [
				'Ngày 27 tháng 7 các cháu tới nhà thắp hương, dọn vườn cho mẹ liệt sĩ, ấm lòng lắm.',
				'Chế độ thương binh được giải quyết nhanh, cha tôi rất vui.',
				'Nhà của gia đình chính sách được sửa trước mùa mưa, xin cảm ơn.'
			]
		},
		'welfare.housing': {
			negative: [
				'Nhà tạm dột nát mà không được đưa vào danh sách xóa nhà tạm.',
				'Nhà ở xã hội đăng ký {thang} không biết bao giờ xét tới.',
				'Chung cư cho công nhân xuống cấp, thấm dột khắp nơi.',
				'Giá thuê trọ tăng liên tục, phòng chật nóng, công nhân không kham nổi.',
				'Tiền hỗ trợ làm nhà đại đoàn kết mới nhận một nửa, nhà dở dang.',
				'Chủ trọ thu tiền điện cao gấp đôi, người thuê không dám nói.'
			],
			neutral: [
				'Cho hỏi điều kiện mua nhà ở xã hội cho công nhân có con nhỏ?',
				'Đề nghị xét hỗ trợ xóa nhà tạm cho {n} hộ còn lại ở {noi}.',
				'Góp ý nên xây khu trọ công nhân có nhà trẻ bên cạnh.'
			],
			positive: [
				'Gia đình tôi đã có nhà mới thay căn nhà tạm, mừng rơi nước mắt.',
				'Bộ đội và bà con góp công dựng nhà giúp hộ nghèo chỉ {n} tuần.',
				'Chủ trọ giảm tiền thuê theo vận động, anh chị em công nhân rất cảm kích.'
			]
		},
		'welfare.health': {
			negative: [
				'Trạm y tế hết thuốc bảo hiểm {thang} nay, toàn phải mua ngoài.',
				'Khám bảo hiểm y tế chờ từ sáng sớm tới chiều mới tới lượt.',
				'Trạm y tế thiếu bác sĩ, đêm hôm gõ cửa không có người trực.',
				'Thẻ bảo hiểm y tế của cháu bị sai ngày sinh, đi khám không được hưởng.',
				'Sốt xuất huyết bùng ở {noi}, {n} ca rồi mà chưa thấy phun thuốc.',
				'Bệnh viện quá tải, hai ba người một giường.'
			],
			neutral: [
				'Cho hỏi lịch tiêm chủng cho trẻ tháng này ở trạm y tế {xa}?',
				'Đề nghị tổ chức khám sức khỏe định kỳ cho người cao tuổi ở {noi}.',
				'Góp ý trạm y tế nên mở khám ngoài giờ cho công nhân.'
			],
			positive: [
				'Bác sĩ trạm y tế tận tâm, khám kỹ và dặn dò từng chút.',
				'Được khám sức khỏe miễn phí tận thôn, các cụ rất phấn khởi.',
				'Phun thuốc diệt muỗi kịp thời, {noi} hết dịch, cảm ơn ngành y tế.'
			]
		},
		'welfare.relief': {
			negative: [
				'Bão tốc mái {N} nhà ở {noi} mà hàng cứu trợ chưa tới.',
				'Chia quà cứu trợ lũ lụt không đều, nhà ngập sâu lại nhận ít.',
				'Đất sau nhà nứt dài, nguy cơ sạt lở mà chưa ai cho di dời.',
				'Tiền hỗ trợ thiệt hại sau bão duyệt {thang} vẫn chưa phát.',
				'Điểm sơ tán thiếu nước uống, thiếu nhà vệ sinh, bà con khổ quá.',
				'Lũ về mà loa không báo, đồ đạc trôi hết, trở tay không kịp.'
			],
			neutral: [
				'Cho hỏi nhà bị sập vì bão thì làm đơn xin hỗ trợ ở đâu?',
				'Đề nghị bố trí thêm xuồng và áo phao cho {noi} trước mùa lũ.',
				'Góp ý danh sách cứu trợ nên để thôn bình xét rồi dán lên.'
			],
			positive: [
				'Bộ đội, công an chèo xuồng đưa người già đi tránh lũ suốt đêm, xúc động vô cùng.',
				'Hàng cứu trợ tới tận tay, đúng người, {dan} ấm lòng.',
				'Nhờ báo sớm và sơ tán sớm mà cả {noi} an toàn qua bão.'
			]
		}
	}
};
