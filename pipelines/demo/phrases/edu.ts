import type { GroupPhrases } from './group-phrases.ts';

export const EDU: GroupPhrases = {
	details: [
		'Phụ huynh ngại con bị để ý nên không dám nói.',
		'Họp phụ huynh nêu rồi vẫn thế.',
		'Công nhân lương thấp, nuôi hai con đi học rất đuối.',
		'{nay} nhiều nhà than phiền.',
		'Mong ngành giáo dục xem lại.'
	],
	leaves: {
		'edu.fees': {
			negative: [
				'Đầu năm học nộp quỹ phụ huynh {tien}, nói tự nguyện mà ai cũng phải đóng.',
				'Trường thu {n} khoản ngoài học phí, cộng lại hơn {tien}.',
				'Học thêm ngay tại lớp, không học thì con bị nhắc tên.',
				'Đồng phục bắt mua tại trường giá cao gấp rưỡi ngoài chợ.',
				'Tiền lắp máy lạnh năm nào cũng thu lại, máy cũ đi đâu không rõ.',
				'Thu tiền bán trú tăng mà suất ăn của các cháu lại ít đi.'
			],
			neutral: [
				'Cho hỏi năm học này những khoản thu nào ở trường tiểu học là bắt buộc?',
				'Đề nghị công khai các khoản thu chi của nhà trường trước khi vào năm học.',
				'Góp ý nên chia khoản thu đầu năm ra nhiều tháng cho công nhân đỡ nặng.'
			],
			positive: [
				'Năm nay trường thu đúng quy định, công khai từng khoản, phụ huynh nhẹ lòng.',
				'Được miễn học phí, nhà tôi có hai cháu đi học đỡ hẳn gánh nặng.',
				'Trường trả lại tiền thừa cuối năm học, minh bạch và đáng khen.'
			]
		},
		'edu.school': {
			negative: [
				'Lớp học chật kín hơn năm mươi cháu, nóng bức không học nổi.',
				'Trường xuống cấp, trần nứt, nhà vệ sinh bẩn, các cháu nhịn không dám vào.',
				'Tuyển sinh đầu cấp quá tải, con tôi phải học cách nhà {n} cây số.',
				'Thiếu giáo viên tiếng Anh, tin học {thang} nay, học sinh phải nghỉ tiết.',
				'Điểm trường lẻ bị gộp, trẻ phải đi bộ đường rừng xa, nhiều cháu bỏ học.',
				'Có chuyện bạo lực giữa học sinh ở cổng trường mà nhà trường im lặng.'
			],
			neutral: [
				'Cho hỏi tuyến tuyển sinh lớp một của {noi} về trường nào?',
				'Đề nghị xây thêm phòng học mầm non ở {noi}.',
				'Góp ý trường nên mở thư viện cho các em vào chiều thứ bảy.'
			],
			positive: [
				'Trường mới khang trang, các cháu vui vẻ tới lớp.',
				'Thầy cô cắm bản tận tụy, vận động từng em trở lại trường.',
				'Tuyển sinh đầu cấp trực tuyến nhanh gọn, không phải xếp hàng.'
			]
		},
		'edu.culture': {
			negative: [
				'Nhà văn hóa khóa cửa quanh năm, muốn sinh hoạt không có chỗ.',
				'Nhà văn hóa thôn xuống cấp, ghế gãy, mái dột {thang} nay.',
				'Sân bóng bị cho thuê làm bãi vật liệu, trẻ em không có chỗ chơi.',
				'Lễ hội bán hàng tràn lan, rác thải, đốt vàng mã mù mịt.',
				'Đám cưới, đám tang còn kéo dài linh đình, tốn kém, nói mãi không giảm.',
				'Thiết bị tập thể dục ngoài trời han gỉ, gãy tay cầm mà không ai sửa.'
			],
			neutral: [
				'Cho hỏi muốn mượn nhà văn hóa tổ chức sinh hoạt câu lạc bộ thì gặp ai?',
				'Đề nghị lắp dụng cụ thể thao ngoài trời ở nhà văn hóa {noi}.',
				'Góp ý nên mở lớp dân ca, cờ tướng cho người cao tuổi buổi tối.'
			],
			positive: [
				'Nhà văn hóa mới đông vui mỗi tối, bóng chuyền, dân vũ đủ cả.',
				'Ngày hội đại đoàn kết năm nay ấm cúng, ai cũng góp một món ăn.',
				'Đội văn nghệ của {noi} hoạt động sôi nổi, tình làng nghĩa xóm gắn bó hơn.'
			]
		},
		'edu.ethnic_religion': {
			negative: [
				'Bà con dân tộc làm giấy tờ mà không có người biết tiếng phiên dịch, rất khó.',
				'Chính sách cho học sinh dân tộc bán trú chậm chi {thang}.',
				'Nơi thờ tự xuống cấp, xin phép sửa chữa {thang} chưa được trả lời.',
				'Lễ hội truyền thống của bà con dân tộc bị thu hẹp, không ai hỏi già làng.',
				'Thông báo chỉ có chữ phổ thông, đồng bào lớn tuổi đọc không hiểu.',
				'Lớp dạy chữ dân tộc mở rồi đóng, các cháu dần quên tiếng mẹ đẻ.'
			],
			neutral: [
				'Cho hỏi thủ tục đăng ký sinh hoạt tôn giáo tập trung ở {xa}?',
				'Đề nghị mở lớp tiếng dân tộc cho cán bộ {xa}.',
				'Góp ý nên phát thanh bằng tiếng dân tộc vào buổi tối.'
			],
			positive: [
				'Cán bộ biết nói tiếng của bà con, nghe là hiểu, rất gần gũi.',
				'Bà con lương giáo cùng góp sức làm đường, đoàn kết như một nhà.',
				'Lễ hội cồng chiêng được khôi phục, đồng bào rất tự hào.'
			]
		}
	}
};
