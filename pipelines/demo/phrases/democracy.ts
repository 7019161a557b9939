import type { GroupPhrases } from './group-phrases.ts';

export const DEMOCRACY: GroupPhrases = {
	details: [
		'Họp thôn hỏi thì không ai đưa ra sổ sách.',
		'{dan} góp công góp của nên muốn biết cho rõ.',
		'Quy chế dân chủ ở cơ sở nói một đằng làm một nẻo.',
		'{N} hộ đã ký vào giấy kiến nghị chung.',
		'Có gì thì cứ nói thẳng cho dân nghe.'
	],
	leaves: {
		'democracy.transparency': {
			negative: [
				'Danh sách hộ được nhận hỗ trợ không dán công khai, {dan} chỉ biết qua lời đồn.',
				'Dự toán làm đường bê tông {noi} không niêm yết, hỏi thì bảo xem ở {xa}.',
				'Quyết toán quỹ thôn {n} năm chưa công khai cho {dan} biết.',
				'Phương án bồi thường chỉ dán một tờ trong hội trường khóa cửa, ai mà đọc được.',
				'Bảng tin của {noi} trống trơn {thang} nay, chẳng công khai thông tin gì.',
				'Ngân sách xây nhà văn hóa hết bao nhiêu không ai công bố.'
			],
			neutral: [
				'Cho hỏi muốn xem công khai ngân sách của {xa} thì vào trang nào?',
				'Đề nghị công khai danh sách hộ được hỗ trợ tại nhà văn hóa thôn.',
				'Góp ý nên đưa thu chi của thôn lên nhóm Zalo mỗi quý một lần.'
			],
			positive: [
				'Thu chi của thôn được dán công khai từng khoản, {dan} rất tin tưởng.',
				'Mọi khoản hỗ trợ đều đọc trên loa và niêm yết, ai cũng nắm được.',
				'Phương án bồi thường công khai trên trang của {xa}, minh bạch hơn trước nhiều.'
			]
		},
		'democracy.consultation': {
			negative: [
				'Việc lớn như đổi tên thôn mà không họp lấy ý kiến {dan}.',
				'Phiếu lấy ý kiến phát buổi sáng đòi nộp buổi chiều, ai kịp đọc.',
				'Họp dân cho có, ý kiến trái chiều thì không ghi vào biên bản.',
				'Đối thoại hẹn rồi hoãn {n} lần, {dan} chờ mãi không được nói.',
				'Dự án qua {noi} làm rồi mới tổ chức họp thông báo, gọi là lấy ý kiến.',
				'Cuộc họp chỉ mời vài người quen, đa số hộ ở {noi} không biết để tham gia ý kiến.'
			],
			neutral: [
				'Cho hỏi lịch đối thoại của lãnh đạo {xa} với {dan} tháng này là ngày nào?',
				'Đề nghị họp dân vào buổi tối để người đi làm tham gia được.',
				'Góp ý phiếu lấy ý kiến nên phát trước ít nhất một tuần.'
			],
			positive: [
				'Buổi đối thoại cởi mở, lãnh đạo nghe hết rồi trả lời từng ý, {dan} rất phấn khởi.',
				'Chọn tên {xa} mới có bỏ phiếu từng hộ, {dan} thấy mình được tôn trọng.',
				'Họp dân bàn làm đường ai cũng được phát biểu, thống nhất rất nhanh.'
			]
		},
		'democracy.contributions': {
			negative: [
				'Nói là quỹ tự nguyện mà ghi mức {tien} một hộ, ai chưa đóng bị đọc tên trên loa.',
				'Các khoản đóng góp đầu năm cộng lại hơn {tien}, hộ khó khăn kham không nổi.',
				'Thu tiền làm đường cào bằng theo đầu người, nhà neo đơn cũng phải đóng như nhà khá.',
				'Đóng góp làm cổng chào {thang} rồi mà công trình chưa thấy, tiền để đâu không rõ.',
				'Quỹ nào cũng đến nhà thu, không có phiếu thu, {dan} kêu nhiều.',
				'Không nộp quỹ thì bị từ chối xác nhận giấy tờ, làm vậy là ép {dan}.'
			],
			neutral: [
				'Cho hỏi quỹ phòng chống thiên tai năm nay mức đóng bao nhiêu, ai được miễn?',
				'Đề nghị miễn khoản đóng góp làm đường cho hộ nghèo và người già neo đơn.',
				'Góp ý nên gộp các quỹ lại thu một lần và phát biên lai.'
			],
			positive: [
				'{dan} tự nguyện hiến đất, góp ngày công làm đường, không ai so bì.',
				'Thu quỹ có biên lai, chi xong báo cáo ngay, bà con đóng rất vui.',
				'Hộ khó khăn được miễn đóng góp, cách làm có tình có lý.'
			]
		},
		'democracy.supervision': {
			negative: [
				'Ban giám sát đầu tư cộng đồng lập ra mà không được xem hồ sơ thiết kế.',
				'Ban thanh tra nhân dân kiến nghị {n} lần, đơn vị thi công không sửa.',
				'Giám sát cộng đồng chỉ có tên trên giấy, {dan} không biết ai trong ban.',
				'Kết quả giám sát của Mặt trận nêu rõ sai sót mà {thang} chưa ai khắc phục.',
				'Ban giám sát tới công trình thì bị đuổi ra, nói không có nhiệm vụ.',
				'Báo cáo giám sát không gửi về thôn nên {dan} chẳng biết kết luận ra sao.'
			],
			neutral: [
				'Cho hỏi muốn tham gia ban giám sát đầu tư của cộng đồng thì đăng ký với ai?',
				'Đề nghị tập huấn cách đọc hồ sơ cho ban giám sát cộng đồng ở {noi}.',
				'Góp ý kết quả giám sát nên đọc lại trong cuộc họp dân gần nhất.'
			],
			positive: [
				'Nhờ ban giám sát cộng đồng theo sát mà đoạn bê tông kém đã phải làm lại.',
				'Ban thanh tra nhân dân làm việc công tâm, có ghi chép đầy đủ, {dan} tin cậy.',
				'Kiến nghị sau giám sát được {xa} tiếp thu và sửa ngay, rất hoan nghênh.'
			]
		}
	}
};
