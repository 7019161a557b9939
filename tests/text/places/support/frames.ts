/**
 * Sentences around a place, in the manner of complaints, petitions, minutes, chats and English letters.
 * `{p}` is the place with its unit word; in `WHERE` frames a word such as "ở" stands before it, so that
 * a bare name may stand there too.
 */
export interface Frames {
	any: readonly string[];
	where: readonly string[];
	english: readonly string[];
	/** no place at all; `{n}` is a person's name with capitals */
	placeless: readonly string[];
}

/** The rules were developed on these. */
export const DEVELOPMENT_FRAMES: Frames = {
	any: [
		'Người dân {p} phản ánh bãi rác tự phát bốc mùi suốt hai tháng nay.',
		'UBND {p} chưa trả lời đơn của tôi dù đã quá 15 ngày.',
		'{p} mất điện liên tục, mong ngành điện kiểm tra.',
		'Cử tri {p} đề nghị sớm sửa cầu dân sinh, đi lại quá nguy hiểm.',
		'Kính gửi lãnh đạo {p}: nước sinh hoạt đục ngầu ba ngày liền.',
		'cho hỏi bộ phận một cửa {p} có làm việc sáng thứ bảy không ạ',
		'Tôi đang tạm trú tại {p}, làm sổ hồng hơn một năm chưa xong.',
		'Tổ hòa giải của {p} làm việc rất có tâm, xin cảm ơn.',
		'Bà con {p} vui vì con đường hoa do Hội Phụ nữ trồng.',
		'Đoàn kiểm tra đã về {p} hôm 12/3, kết luận thế nào chưa thấy công bố.',
		'Theo biên bản, ông Nguyễn Văn Bảy ({p}) kiến nghị xem lại giá đền bù.',
		'Sao {p} thu phí vệ sinh mỗi nhà mỗi khác vậy?',
		'Đèn đường cháy hết từ đầu năm, báo {p} mà không ai tới.',
		'Hỏi thiệt chớ {p} làm ăn kiểu gì mà giấy khai sinh đợi ba tuần!',
		'Địa chỉ: {p}. Nội dung: karaoke hát tới nửa đêm.',
		'Em học sinh ở gần trường, đường qua {p} không có vỉa hè.',
		'Trạm y tế {p} thiếu thuốc huyết áp cho người già.',
		'Xe tải chở đất chạy rầm rầm ngang {p} lúc 5 giờ sáng.',
		'Mong tỉnh quan tâm {p} vì năm nào lũ cũng cô lập.',
		'Ý kiến thứ tư: {p} cần công khai danh sách hộ nghèo.'
	],
	where: [
		'Đường ở {p} hư hỏng nặng, xe máy té hoài.',
		'Nhà tôi tại {p} bị ngập mỗi khi triều lên.',
		'Dân ở {p} hỏi bao giờ có nước sạch.',
		'Chúng tôi từ {p} lên nộp đơn mà bị hẹn tới hẹn lui.',
		'Về {p} mới thấy mô hình camera an ninh hiệu quả.',
		'Tuyến xe buýt đến {p} bỏ chuyến liên tục.',
		'Cống thoát nước thuộc {p} nghẹt cả tuần.',
		'Bãi vật liệu gần {p} lấn hết lề đường.'
	],
	english: [
		'The road in {p} has been flooded for two weeks.',
		'Residents of {p} are asking for clean water.',
		'I live in {p} and the garbage truck never comes.',
		'Thank you to the staff of {p} for their quick reply.',
		'Why does {p} not publish the compensation list?'
	],
	placeless: [
		'{n} báo đường ngập ba ngày chưa ai xử lý.',
		'Cảm ơn chị {n} ở bộ phận một cửa đã hướng dẫn tận tình.',
		'Ông {n} nói giấy tờ còn thiếu, phải về bổ sung.',
		'Theo lời {n}, công trình chậm vì thiếu vốn.',
		'Hội Chữ thập đỏ và Đoàn Thanh niên giúp sửa nhà cho hộ {n}.',
		'Phường chưa có phương án, xã thì đổ cho huyện, dân biết kêu ai?',
		'Công ty Cổ phần Hòa An xả nước thải lúc nửa đêm.',
		'Đường Lê Lợi đoạn gần chợ Bến Thành kẹt cứng mỗi chiều.',
		'Trường Tiểu học Quang Trung thu quỹ lớp quá cao.',
		'Xã hội bây giờ cần đoàn kết, thống nhất, vì bình an chung.',
		'Mong quý cơ quan trả lời, trân trọng. {n}',
		'Bệnh viện Bình Dân khám nhanh, bác sĩ {n} tận tâm.',
		'xa nha nen di lam ve muon, quan an mo nhac to qua',
		'Chung cư Thanh Bình mất thang máy, ban quản lý im lặng.',
		'Quận nào cũng hẹn, phường nào cũng chờ, tỉnh thì xa.',
		'Em {n} học lớp 3 mà phải nghỉ vì không có xe đưa đón.',
		'Sao tiền điện tháng này tăng gấp đôi vậy, xin giải thích!'
	]
};

/** Written apart from the rules and used for the figures only: do not mend rules by what fails here. */
export const MEASURED_FRAMES: Frames = {
	any: [
		'Gửi đường dây nóng: {p} có lò giết mổ xả thẳng ra kênh.',
		'{p} năm nay được hỗ trợ giống lúa, bà con phấn khởi lắm.',
		'Hơn 40 hộ ở khu tái định cư {p} chưa có sổ đỏ.',
		'Xin hỏi thủ tục tách thửa nộp tại {p} hay phải lên trung tâm hành chính?',
		'Bí thư chi bộ báo cáo: {p} còn 17 hộ thiếu đất sản xuất.',
		'Đề nghị công an {p} xử lý nhóm thanh niên đua xe đêm.',
		'Mấy anh chị ơi {p} cúp nước hoài, tắm giặt sao đây trời',
		'Chủ tịch Mặt trận {p} đã xuống tận nhà nghe dân nói, rất đáng quý.',
		'Cháu nội tôi học mẫu giáo của {p}, cô giáo thương trẻ như con.',
		'Không hiểu vì sao {p} lại cho xây nhà xưởng giữa khu dân cư.',
		'Việc này tôi đã gửi {p} ba lần, lần nào cũng nói chờ.',
		'Hạn hán kéo dài khiến {p} khô cháy, cà phê chết đứng.',
		'Đoạn kè sạt lở thuộc địa bàn {p} dài chừng 60 mét.',
		'Người viết: một giáo viên về hưu, {p}.',
		'Tại hội nghị tiếp xúc, đại biểu {p} nêu chuyện trạm bơm hỏng.',
		'Trả hồ sơ trễ 9 ngày mà {p} không một lời xin lỗi!!!',
		'Phản ánh lần hai về bãi cát trái phép, {p}, nhờ cấp trên kiểm tra gấp.',
		'Câu lạc bộ dưỡng sinh {p} sinh hoạt đều, các cụ khỏe ra.',
		'Nước mắm bán ngoài chợ {p} có mùi lạ, nhờ kiểm nghiệm.',
		'Ghi nhận ngày 04/9: {p} thực hiện tốt việc công khai ngân sách.',
		'Con hẻm sau lưng {p} tối om, phụ nữ đi làm ca đêm sợ lắm.',
		'{p} ơi, bao giờ mới lắp biển báo trường học vậy?',
		'Đất nhà tôi giáp ranh giữa hai bên nhưng {p} không chịu xác nhận.',
		'Sóng điện thoại chập chờn khắp {p}, gọi cấp cứu không được.'
	],
	where: [
		'Mấy hôm nay ở {p} có mùi khét nồng nặc.',
		'Tôi sinh sống tại {p} đã ba mươi năm.',
		'Xe rác không vào, từ {p} ra đường lớn toàn rác.',
		'Cầu treo qua {p} đứt cáp, trẻ con lội suối đi học.',
		'Ai về {p} xem thử nhà văn hóa bỏ hoang kìa.',
		'Hộ kinh doanh tại {p} bị thu tiền chỗ hai lần.',
		'Trại heo gần {p} xả phân xuống mương.',
		'Từ thành phố đến {p} chỉ có một chuyến xe mỗi ngày.',
		'Mương thủy lợi thuộc {p} bồi lấp, lúa thiếu nước.',
		'Lần nào ở {p} họp dân tôi cũng nêu mà chẳng ai ghi.'
	],
	english: [
		'Street lights in {p} have been broken since March.',
		'We moved to {p} last year and still have no household registration.',
		'Officials at {p} refused to accept my application.',
		'Could you tell me when {p} will repair the bridge?',
		'My family comes from {p} and we lost our rice crop in the flood.',
		'The clinic of {p} was very kind to my mother.'
	],
	placeless: [
		'{n} xin rút đơn vì việc đã giải quyết xong.',
		'Hôm qua gặp {n}, cán bộ trẻ mà nhiệt tình quá.',
		'Bà {n} bán nước đầu ngõ bị giật dây chuyền.',
		'Đại diện là {n} ký vào biên bản lúc 9 giờ.',
		'Gia đình {n} được Hội Nông dân tặng bò giống.',
		'Xã hứa mười lần, huyện hứa năm lần, tỉnh bảo đợi.',
		'Công ty May Thắng Lợi nợ lương công nhân hai tháng.',
		'Kẹt xe trên đường Nguyễn Trãi, hướng cầu Bình An.',
		'Trường Mầm non Hoa Mai cho trẻ ăn không đủ suất.',
		'Đảng ủy, Ủy ban, Mặt trận đều nói đúng quy trình.',
		'Chợ Tân Bình họp tràn ra đường, xe không đi được.',
		'Trung tâm Văn hóa đóng cửa im ỉm cả năm.',
		'Ngân hàng Chính sách giải ngân chậm, anh {n} chờ từ Tết.',
		'o nha minh mat mang 3 ngay, goi tong dai khong ai nghe',
		'phuong an sua duong the nao thi noi ro cho dan biet',
		'Nhân viên bán vé quát khách, thái độ không chấp nhận được.',
		'Chùa Hưng Long phát cơm miễn phí, cảm ơn thầy {n}.',
		'Khu công nghiệp Tân Thuận xả khói đen kịt.',
		'Hẻm sâu, xe cứu hỏa không vào, lỡ cháy thì sao?',
		'The staff were polite but my passport took six weeks.',
		'Dự án Sông Xanh treo hai mươi năm, đất bỏ hoang.',
		'Bạn {n} làm ở hợp tác xã bảo giá lúa rớt còn 5 nghìn.'
	]
};
