import type { GroupPhrases } from './group-phrases.ts';

export const URBAN: GroupPhrases = {
	details: [
		'Kiểm tra xong là đâu lại vào đấy.',
		'Đội trật tự đi qua cũng như không.',
		'{dan} xung quanh đã ý kiến {n} lần.',
		'Ai đi ngang cũng thấy.',
		'Để lâu thành tiền lệ xấu.'
	],
	leaves: {
		'urban.building': {
			negative: [
				'Nhà đang xây ở {cho} không phép mà vẫn lên tầng ầm ầm.',
				'Công trình bên cạnh đào móng làm nứt tường nhà tôi, chủ nhà không đền.',
				'Xây lấn ra khoảng lưu không, che hết lối thoát và ánh sáng của {N} hộ.',
				'Phép cho ba tầng mà xây tới năm tầng, báo trật tự đô thị không ai xử lý.',
				'Nhà xưởng dựng trái phép trên đất lúa, {thang} rồi vẫn hoạt động.',
				'Vật rơi từ công trình xuống sân nhà dân, không có lưới che chắn.'
			],
			neutral: [
				'Cho hỏi sửa mái nhà cấp bốn có phải xin giấy phép xây dựng không?',
				'Đề nghị công khai danh sách công trình được cấp phép trên địa bàn {xa}.',
				'Góp ý chủ công trình nên dán số giấy phép ngoài rào cho {dan} biết.'
			],
			positive: [
				'Xin phép xây nhà được hướng dẫn kỹ, {ngay} có giấy phép.',
				'Công trình không phép đã dừng ngay sau phản ánh, rất kiên quyết.',
				'Thanh tra xây dựng xuống hòa giải chuyện nứt tường rất thấu đáo, hai nhà vui vẻ.'
			]
		},
		'urban.sidewalk': {
			negative: [
				'Vỉa hè ở {cho} bị quán xá chiếm hết, người đi bộ phải xuống lòng đường.',
				'Xe hơi đậu kín hai bên đường, giờ tan tầm là tắc cứng.',
				'Hàng rong bày bán tràn lòng đường, đội trật tự đi rồi lại bày ra.',
				'Bảng hiệu, mái che lấn vỉa hè cả mét mà không bị nhắc.',
				'Xe máy leo lên vỉa hè làm vỡ hết gạch, đi bộ rất khổ.',
				'Bãi giữ xe tự phát chiếm lối đi ở {cho}, thu tiền vô tội vạ.'
			],
			neutral: [
				'Cho hỏi đoạn nào được kẻ vạch cho để xe trên vỉa hè?',
				'Đề nghị kẻ vạch phân chỗ để xe và lối đi bộ ở {cho}.',
				'Góp ý nên bố trí khu bán hàng rong theo giờ để người nghèo còn buôn bán.'
			],
			positive: [
				'Vỉa hè thông thoáng trở lại, người già đi bộ buổi sáng rất thích.',
				'Các hộ tự kẻ vạch xếp xe gọn gàng, phố văn minh hẳn.',
				'Cách sắp xếp hàng rong theo giờ vừa có tình vừa sạch vỉa hè, hoan nghênh.'
			]
		},
		'urban.market': {
			negative: [
				'Chợ tạm mái dột, nền lầy, mưa xuống tiểu thương chạy không kịp.',
				'Chợ cóc họp giữa đường ở {cho}, vừa tắc vừa bẩn.',
				'Thịt cá bày sát nền đất, ruồi bu đầy, không ai kiểm tra vệ sinh thực phẩm.',
				'Phí chợ tăng gấp rưỡi mà không sửa sang gì, tiểu thương bức xúc.',
				'Bếp ăn gần trường bán đồ không rõ nguồn gốc, đã có cháu đau bụng.',
				'Ki ốt chợ mới xây xong để trống {thang}, tiểu thương vẫn ngồi ngoài nắng.'
			],
			neutral: [
				'Cho hỏi đăng ký thuê sạp ở chợ mới nộp đơn ở đâu?',
				'Đề nghị kiểm tra an toàn thực phẩm các hàng ăn trước cổng trường.',
				'Góp ý chợ nên có khu riêng cho bà con bán rau nhà trồng.'
			],
			positive: [
				'Chợ mới sạch, có mái che, đi chợ không còn lội bùn.',
				'Tuyến phố an toàn thực phẩm làm tốt, ăn uống yên tâm hẳn.',
				'Ban quản lý chợ đo lại cân miễn phí, người mua người bán đều vui.'
			]
		}
	}
};
