import type { GroupPhrases } from './group-phrases.ts';

export const MOVEMENT: GroupPhrases = {
	details: [
		'Làm phong trào thì phải bền, đừng làm lấy thành tích.',
		'{dan} nói thẳng để các anh chị rút kinh nghiệm.',
		'Lúc ra mắt thì đông, nay vắng tanh.',
		'{thang} nay vẫn vậy.',
		'Báo cáo thì đẹp mà thực tế khác xa.'
	],
	leaves: {
		'movement.model': {
			negative: [
				'Mô hình tuyến đường hoa ra mắt rình rang, {thang} sau cỏ mọc không ai chăm.',
				'Mô hình dân vận khéo ở {noi} chỉ có trên báo cáo, {dan} không thấy tác dụng.',
				'Camera an ninh của mô hình hỏng quá nửa mà không sửa.',
				'Nhân rộng mô hình kiểu chạy số lượng, thôn nào cũng có bảng mà không có việc.',
				'Mô hình thu gom phế liệu gây quỹ ngừng từ lâu, vẫn tính vào thành tích.',
				'Đăng ký mô hình xong bỏ đó, không ai kiểm tra, công nhận cho có.'
			],
			neutral: [
				'Cho hỏi đăng ký mô hình dân vận khéo năm tới với ai, hạn đến khi nào?',
				'Đề nghị nhân rộng mô hình ánh sáng an ninh sang {noi}.',
				'Góp ý mô hình nên gọn, thiết thực, có người chịu trách nhiệm duy trì.'
			],
			positive: [
				'Mô hình dân vận khéo thu gom rác của chị em phụ nữ rất hiệu quả, xóm sạch hẳn.',
				'Mô hình giúp nhau ngày công làm nhà đã lan ra {n} thôn, nghĩa tình lắm.',
				'Từ khi có mô hình tổ liên gia tự quản, {noi} đoàn kết và yên bình.'
			]
		},
		'movement.friendly_gov': {
			negative: [
				'Gọi là chính quyền thân thiện mà {dan} muốn gặp lãnh đạo phải qua ba bốn cửa.',
				'Cà phê sáng với dân tổ chức được {n} buổi rồi thôi, hứa thì nhiều.',
				'Khẩu hiệu thân thiện treo khắp nơi, còn việc của dân thì vẫn chậm.',
				'Tổ lưu động nói về tận thôn hỗ trợ mà hẹn {n} lần không tới.',
				'Ngày thứ năm về cơ sở chỉ ngồi ở hội trường, chưa xuống tới nhà dân.',
				'Đối thoại gần dân mà câu hỏi phải gửi trước để duyệt, mất hết ý nghĩa.'
			],
			neutral: [
				'Cho hỏi buổi cà phê sáng với dân tuần này ở {xa} mấy giờ?',
				'Đề nghị tổ chức thêm buổi cán bộ về thôn nghe {dan} vào cuối tuần.',
				'Góp ý buổi cà phê sáng nên công bố những việc đã hứa và đã làm.'
			],
			positive: [
				'Cà phê sáng với lãnh đạo {xa} thoải mái, nói gì cũng được nghe và ghi lại.',
				'Cán bộ xuống tận nhà thăm hỏi, giúp làm giấy tờ cho cụ già, đúng là chính quyền thân thiện.',
				'Được gửi thiệp chúc mừng khi khai sinh cho con, việc nhỏ mà ấm lòng.'
			]
		},
		'movement.officials': {
			negative: [
				'Trưởng thôn ít họp dân, việc gì cũng tự quyết.',
				'Chi hội phụ nữ {noi} chỉ thu hội phí, chẳng sinh hoạt gì.',
				'Mặt trận thôn làm việc hình thức, {dan} có chuyện không biết tìm ai.',
				'Đoàn thanh niên ở {noi} gần như không hoạt động {nay}.',
				'Sinh hoạt chi bộ không nắm được tâm tư của {dan}, nghị quyết chung chung.',
				'Gộp tổ dân phố xong tổ trưởng quá tải, nhắn tin không thấy trả lời.'
			],
			neutral: [
				'Cho hỏi muốn vào hội cựu chiến binh, hội nông dân của {xa} thì gặp ai?',
				'Đề nghị tăng phụ cấp cho trưởng thôn và cán bộ mặt trận ở cơ sở.',
				'Góp ý các hội đoàn nên sinh hoạt chung một buổi cho đỡ mất thời gian.'
			],
			positive: [
				'Trưởng thôn gương mẫu, việc gì khó cũng làm trước, {dan} nể phục.',
				'Hội phụ nữ giúp nhau từng chục trứng, cân gạo lúc khó khăn, quý lắm.',
				'Các bác cựu chiến binh đứng ra hòa giải, xóm làng yên ấm.'
			]
		}
	}
};
