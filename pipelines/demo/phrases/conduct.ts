import type { GroupPhrases } from './group-phrases.ts';

export const CONDUCT: GroupPhrases = {
	details: [
		'Nhiều người cùng chờ hôm đó đều chứng kiến.',
		'Dân đi làm giấy tờ chứ đâu phải đi xin.',
		'Góp ý nhẹ nhàng thì bị gắt lại.',
		'Chuyện này không phải lần đầu.',
		'Nghe mà buồn cho người dân.'
	],
	leaves: {
		'conduct.attitude': {
			negative: [
				'Cán bộ tiếp dân nói trống không, hỏi lại một câu là cáu gắt.',
				'Thái độ phục vụ ở quầy hộ tịch lạnh nhạt, mắt nhìn điện thoại, không thèm nghe {dan} trình bày.',
				'Nhân viên hướng dẫn quát cả người già vì ghi sai một dòng trong tờ khai.',
				'Cán bộ hách dịch, bắt {dan} đứng chờ trong khi ngồi nói chuyện riêng.',
				'Hỏi thủ tục thì được trả lời cộc lốc "về đọc bảng kia đi".',
				'Đi làm giấy tờ mà gặp thái độ coi thường người lao động, rất bức xúc.'
			],
			neutral: [
				'Cho hỏi muốn góp ý về thái độ của nhân viên một cửa thì gửi về đâu?',
				'Đề nghị gắn thiết bị đánh giá mức độ hài lòng ở từng quầy.',
				'Góp ý cán bộ nên đeo thẻ tên và chào hỏi khi {dan} tới.'
			],
			positive: [
				'Cô cán bộ hộ tịch nhẹ nhàng, giải thích từng chút cho mẹ tôi, rất đáng quý.',
				'Thái độ phục vụ thay đổi hẳn, vào cửa đã được chào hỏi, mời nước.',
				'Anh cán bộ trẻ nhiệt tình, ở lại quá giờ làm giúp {dan} cho xong hồ sơ.'
			]
		},
		'conduct.corruption': {
			negative: [
				'Làm hồ sơ nhanh hay chậm tùy người có bồi dưỡng hay không, {dan} ai cũng biết.',
				'Có chuyện gợi ý lót tay {tien} mới chịu xác nhận giấy tờ.',
				'Người quen thì được giải quyết trước, người không quen chờ dài cổ, thiếu công bằng.',
				'Hồ sơ đủ hết mà cứ bị hành lên hành xuống, ý chừng chờ phong bì.',
				'Thu thêm {tien} gọi là tiền bồi dưỡng đi đo đạc mà không có biên lai.',
				'Việc làm công trình toàn về tay người nhà, {dan} không tin là khách quan.'
			],
			neutral: [
				'Cho hỏi số đường dây nóng tiếp nhận tin về nhũng nhiễu của tỉnh là số nào?',
				'Đề nghị niêm yết rõ lệ phí từng thủ tục để {dan} biết khoản nào phải nộp.',
				'Góp ý nên gắn máy quay ở quầy giao dịch để ngăn chuyện vòi vĩnh.'
			],
			positive: [
				'Cán bộ từ chối nhận quà cảm ơn, nói đó là nhiệm vụ, tôi rất nể.',
				'Lệ phí niêm yết công khai, đóng bao nhiêu có biên lai bấy nhiêu, không ai vòi vĩnh.',
				'Giờ làm giấy tờ không còn cảnh phải nhờ người quen như xưa, rất mừng.'
			]
		},
		'conduct.avoidance': {
			negative: [
				'Gửi đơn kiến nghị {thang} nay không một lời hồi âm.',
				'{xa} bảo việc của sở, sở bảo việc của {xa}, cuối cùng không ai làm.',
				'Phản ánh trên cổng bị đóng với câu trả lời chung chung "đã tiếp thu ý kiến".',
				'Gọi đường dây nóng {n} lần đều được hứa chuyển bộ phận khác rồi thôi.',
				'Văn bản trả lời không đúng nội dung {dan} hỏi, né tránh trách nhiệm.',
				'Lần tiếp xúc nào cũng hứa xem xét, {thang} sau vẫn y nguyên.'
			],
			neutral: [
				'Cho hỏi đơn kiến nghị gửi {ngay} rồi thì bao giờ được trả lời?',
				'Đề nghị ghi rõ cơ quan chịu trách nhiệm và thời hạn trong giấy báo tin.',
				'Góp ý câu trả lời nên kèm hình ảnh sau khi xử lý cho {dan} yên tâm.'
			],
			positive: [
				'Phản ánh tối hôm trước, sáng hôm sau đã có người gọi lại hỏi rõ, rất trách nhiệm.',
				'Đơn kiến nghị được trả lời bằng văn bản đầy đủ, có dẫn quy định hẳn hoi.',
				'Chuyện kéo dài {thang} nay được một đầu mối nhận và làm tới nơi, xin cảm ơn.'
			]
		}
	}
};
