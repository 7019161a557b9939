/**
 * Everyday words of two syllables whose first is a given name too: by that syllable, what follows it.
 * "thầy hòa đồng" tells what a teacher is like, "chị trang bị" what somebody does.
 */
const ENTRIES = `
	an: tâm toàn ninh ủi khang nhàn phận cư vị bình lành yên|ân: cần hận nghĩa nhân tình huệ xá|bảo: vệ đảm hiểm dưỡng quản hành lãnh mật trì toàn thủ ban rằng
	bình: thường tĩnh đẳng luận an yên minh quân dân nguyên phục ổn xịt gas oxy bầu phẩm|bích: họa báo
	biên: soạn lai bản tập phòng giới chế|công: minh tâm dung khai bằng nhân đức bố tác trình việc an luân|chính: nghĩa minh trực xác
	châu: báo thổ âu á|chi: tiết phí tiêu trả tiền bộ hội đoàn nhánh ly li phối|chiến: thắng sĩ đấu tranh công|chinh: phục chiến|chuyên: tâm khoa môn cần nghiệp gia trang
	chung: tâm thủy thuỷ cư kết|cúc: áo họa vàng trắng|cường: độ điệu tráng đại hào|dân: quân cư chủ số tộc
	danh: nghĩa hiệu tiếng sách vọng dự hài ngôn lam|diệp: lục|diễm: lệ phúc|diễn: đạt giải giảng tập ra biến viên văn|di: dời chuyển tích sản động cư linh|duyên: dáng số nợ cớ phận|dung: tục dịch hòa túng mạo lượng nạp sai dị nhan dưỡng
	dũng: cảm khí mãnh sĩ|du: lịch khách học xuân kích mục|đạt: được chuẩn yêu hiệu mục kết giải danh điểm tiêu gần tỉ tỷ chất khá giỏi mức chỉ thành trình
	đăng: ký kí tải bài tin nhập trình quang kiểm|điệp: khúc vụ viên điệp|đình: chỉ công trệ làng đám|định: nghĩa hướng kỳ mức cư kiến hình đoạt luật|đồng: nghĩa tâm ý tình lòng đều nghiệp bào hương hành thời cảm nhân|đoan: trang chính
	đức: tính độ hạnh tin dục cao vua quốc|giang: sơn hồ cảng|giáo: viên dục trình khoa|giảng: viên dạy
	hà: khắc tiện hiếp hơi mã bá|hải: sản đảo quan ngoại lý phận âu cẩu cảng quân đội dương đăng|hạnh: phúc kiểm nguyện ngộ|hào: phóng hứng hiệp quang khí lắm nhoáng nước rãnh
	hằng: ngày năm tháng tuần số đêm quý|hân: hoan hạnh|hậu: quả cần đậu sản thuẫn mãi|hiên: nhà ngang|hiến: kế máu đất tặng pháp dâng|hiền: lành hòa hậu từ dịu thục hoà triết
	hiếu: khách học thảo kỳ động đễ thắng chiến hỉ hỷ nghĩa thuận|hiển: nhiên thị hiện linh vinh hách|hiệp: hội định thương lực đồng|hiệu: quả trưởng phó bộ ứng lệnh chỉnh đính|hoa: quả màu văn lá hồng hậu mắt mỹ kiều đào mai cúc ly hòe lợi tiêu hoét giấy trồng sen viên cỏ trái tay đăng khôi
	hòa: đồng nhã giải thuận hợp bình khí mình tan nhập âm mạng vốn nước tấu|hoà: đồng nhã giải thuận hợp bình khí mình tan nhập âm mạng vốn nước tấu|hoàn: thành thiện toàn tiền trả cảnh lương tất chỉnh nguyên|hoàng: toàn hôn hậu tử cung gia hoảng đế kim mai thành|hoạt: động bát náo hình
	hồng: hào ngọc y cầu ngoại hạc tươi nhan xiêm|hợp: tác lý lệ đồng nhất pháp sức|huân: chương công|huấn: luyện thị|huy: động hoàng hiệu chương hoắc|huyên: thuyên náo|huyền: bí thoại ảo diệu|hùng: hổ hồn vĩ dũng biện hậu hục mạnh tráng cường|hưng: thịnh phấn phế khởi thú yên vượng
	hương: ước vị thơm khói hoa liệu nhang ước hồn đăng lộ sắc trầm chức lý lão án|hường: hồng|khang: trang kiện cường|khải: hoàn thị|khánh: thành kiệt tiết chúc hạ|khiêm: tốn nhường cung
	khoa: học cử trương khám chân tay bảng nhi nội ngoại sản đẩu|khoan: dung thai hồng khoái nhượng đã giếng|khôi: hài phục ngô nguyên vĩ|kiên: nhẫn trì quyết cường định cố trung gan nghị nhân|kiệt: xuất sức tác quệ lực|kim: loại chỉ tiền khánh ngân
	lan: man tràn rộng tỏa toả truyền|lam: nham lũ chướng khoa|lâm: nghiệp sản sàng vào nguy tặc bệnh trường sinh thời|lập: trình trường luận dị tức công|lên: trang|lễ: nghĩa phép độ hội tân khánh tang|lệ: thường phí thuộc làng ngữ rơi
	liên: tục quan hệ kết minh lạc đới thông hoan đoàn quang lụy bang miên tưởng doanh hồi|liễu: yếu rủ|linh: hoạt động tinh kiện cảm thiêng đình tính hồn vật vị thú cữu xa kiến|loan: tin truyền|long: đong trọng lanh vương mạch bào móng đền nhãn|lộ: liễu trình diện đề|lộc: non phát vừng trời|lợi: ích dụng thế nhuận hại ích|lương: tâm thiện duyên khô hưu|luân: phiên chuyển lý hồi thường canh lưu|lực: lượng lưỡng điền|luận: văn án cứ|lưu: tâm thông luyến loát trữ giữ trú ý trang
	mai: mối táng phục sau mốt này mỉa sáng chiều tối|mạnh: dạn mẽ khỏe khoẻ bạo tay|mẫn: cán cảm tiệp|minh: bạch họa hoạ mẫn chứng oan triết định tinh châu mông mạc giải|mỹ: thuật phẩm mãn miều lệ nghệ quan học vị kim viện|my: mắt
	nam: nữ giới sinh nhi tính tử thanh bắc châm trung bộ nhân diễn ca thần phục|nga: mi văn ngố|ngân: hàng nga vang sách quỹ khố phiếu lượng hà sóng|nghiêm: trang khắc túc ngặt minh cẩn trị cấm|nghĩa: vụ trang địa lý khí tình là tử cử hiệp đen bóng hẹp đảng
	ngọc: ngà trai thể bích nữ hoàng|nguyên: nhân tắc lý liệu vẹn bản thủy thuỷ trạng|nguyệt: thực san quế lão|nhàn: rỗi nhã hạ tản đàm hơn|nhân: viên dân sự lực hậu ái từ đạo phẩm nghĩa rộng đức văn quyền vật loại danh dịp tố tài tạo giống lúc khẩu công chứng tiện sâm bánh đôi ba tâm hòa bản thân cách thừa tình thế
	nhi: đồng khoa nữ nhô|nhiệt: tình huyết tâm liệt|nhung: hươu lụa nhớ nhúc|oanh: liệt tạc kích vàng|phát: huy quang triển biểu hiện âm hành minh bình|phong: trào tục cách phú tỏa cảnh dung thủy thái|phú: quý nông cường|phúc: lợi đáp khảo hậu đức tra trình lộc âm|phụng: sự dưỡng thờ|phương: pháp án thức tiện hướng châm xa diện nam bắc đông tây trình ngữ cách thuốc|phượng: hoàng vĩ nở
	quân: sự nhân đội khu dụng phục đoàn dân hàm ngũ lính bình y trường trang số lực sư trực tử trị|quang: gánh minh cảnh vinh đãng học phổ hợp cao trung đãng|quyên: góp tiền|quý: khách báu mến trọng giá vị phụ hiếm hóa|quyết: tâm định liệt toán nghị chiến thắng đoán|quỳnh: nở
	sinh: hoạt viên động tâm thái kế khoa|sơn: nhà cửa móng lại tường son thủy thuỷ lót hào xịt tặc dầu màu vạch nước đỏ xanh trắng vàng tra trang|sương: mù giá muối gió khói sớm mai|song: phương hành ca ngữ sinh sắt|sử: dụng|tài: năng giỏi liệu sản chính trợ nhân khoản tử hoa trí|tâm: lý lí huyết sự đắc tư trí hồn điểm trạng tình linh thần phúc khảm nguyện niệm ý can nhĩ tính thành nhiệt thế|tân: tâm tiến thời binh tạo trang gia
	thành: đạt công lập tích phần tâm lệ khẩn thạo thật|thảo: luận nguyên mộc dược hèn văn khấu hiền phạt|thân: thiện tâm nhân mật mến thương ái hình tình|thắm: thiết tươi đượm|thắng: lợi thua cảnh thế tích kiện thầu giải tay đậm tuyệt|thịnh: vượng hành trị soạn suy tình nộ|thanh: long mai nhã niên lịch toán tra lý đạm liêm thản lọc bình|thi: tâm đua cử hành thoảng thể
	thiện: tâm chí nguyện cảm nghĩa lương xạ|thiên: nga tài nhiên vị tai hướng lệch|thìn: mão|thoa: kem thuốc dầu son phấn đều|thông: minh tin báo cảm dụng suốt hiểu tư thái thạo|thu: ngân hút gom hoạch tiền phí nhập dung lượng nam|thuận: tiện lợi hòa tình theo|thùy: mị chi tinh|thủy: lợi sản chung điện triều nông lực văn đậu nguyên tinh cung chiến canh tổ trúc|thuỷ: lợi sản chung điện triều nông lực văn đậu tinh cung|thúy: liễu|tiến: bộ hành trình trang thân|tinh: tế tường thần tâm ý thông|toàn: tâm diện bộ thể vẹn quyền năng dân lực ý|toản: tập
	tín: nhiệm hiệu dụng chỉ ngưỡng đồ nghĩa điều phiếu chấp|trang: bị trại trí trọng thiết nghiêm phục web bìa đầu cuối điểm sức nhã thai tải mạng giấy vở sách đài trải hướng|trâm: cài anh|trinh: thám sát trắng tiết bạch nữ|trung: thực tâm thành bình hòa hậu thu gian lập hiếu nghĩa dung niên cấp ương|truyền: đạt thụ cảm tải thống đi hình miệng lửa nghề|trình: bày độ diễn chiếu|triết: lý học|triều: cường đại
	trúc: xinh mai|tú: tài bà ông|tuân: thủ theo lệnh hành phục|tuấn: tú kiệt mã|tuất: hợi|tùng: xẻo thiện quyền bách phèo quân phục|tuyết: rơi tan phủ lạnh|tư: tâm nhân duy vấn cách thế tưởng liệu vị thù lợi|tường: tận thuật minh trình lận|tưởng: tượng niệm nhớ rằng|uyên: bác thâm nguyên ương|uyển: chuyển|uy: tín nghiêm quyền hiếp lực nghi|ưu: tú tiên tâm
	vân: vân tay vê gỗ đá du vi|văn: minh hóa hoa hoá nghệ bản vẻ phong thư|viên: mãn chức|vinh: dự quang danh hạnh hiển thăng nhục hoa quy|vĩ: đại mô|vui: vẻ tính|vững: vàng tâm chắc|vương: vãi vấn quốc giả vất bá|vượng: khí|vy: vẻ|xinh: đẹp xắn|xuyến: chi|yến: tiệc sào mạch oanh|yên: tâm bụng ổn lòng ấm bình tĩnh vị ngựa xe lặng trí phận thân vui hàn chí
	nghị: định quyết viện lực sự|thường: vụ trực xuyên kỳ niên dân phục trú|chánh: án văn thanh|trưởng: phòng ban thôn khoa đoàn thành
	đài: truyền phát thọ trang tưởng loan|thái: độ bình dương thú giám|giám: sát đốc định hộ|tổng: hợp kết số đài cộng thể
	cẩm: nang nhung tú|mộng: mơ tưởng|thế: giới hệ kỷ thao|tiền: lệ án|tuyên: truyền dương bố án thệ|tuyến: đường xe buýt cuối đầu|tiên: phong tiến tri
	đại: diện hội biểu học đội lý tu đoàn|điện: lực thoại nước máy tử ảnh báo|kế: hoạch toán thừa hoặc|kỳ: thi họp vọng thị nghỉ
	ánh: sáng nắng mắt đèn|vũ: trường khí trụ đạo lực|nhã: nhặn nhạc ý|tấn: công phong|trọng: tâm lượng tài điểm thể đại|trí: tuệ thức nhớ lực óc
	trường: hợp học kỳ tiểu lớp đời|văn: bằng công phòng khố miếu|thống: kê nhất|thiết: kế bị yếu thực bì lập|thục: nữ luyện|sáng: kiến tạo nay sớm mai chủ
	sâm: cầm banh|thọ: mệnh lộc|tuệ: tinh giác|viễn: thông cảnh du|vĩnh: viễn cửu hằng biệt|xuân: sắc thu hạ|lành: mạnh nghề tính
	khuyến: nông học cáo khích mãi mại công|tịnh: thất xá độ tâm|tuyển: sinh dụng chọn quân thủ|tiếp: nhận dân xúc tục|hội: đồng nghị trường thảo viên họp chợ diễn
	quy: định hoạch chế trình mô ước tắc|quốc: lộ gia hội tế phòng khánh ca kỳ|luật: sư pháp lệ đất|nhạc: sĩ cụ công|nhật: báo ký trình thực|hiệp: ước hội
	đoàn: viên kết thể khám kiểm thanh|đảng: viên ủy bộ|đính: kèm chính hôn|phụ: huynh nữ cấp trách lục|phước: lộc|giáp: ranh xác|hữu: nghị cơ|chương: trình mục|dự: án toán kiến thảo
	thành: phố ủy uỷ đoàn hội viên phần tích lập công quả tựu nhà cổ phẩm lũy|tỉnh: ủy uỷ đoàn|điện: lực thoại tử nước máy ảnh biên|viễn: thông|thuế: vụ|ý: nghĩa tâm thức kiến chí
`;

const EVERYDAY: ReadonlySet<string> = new Set(
	ENTRIES.trim()
		.split(/[|\n]\s*/)
		.filter(Boolean)
		.flatMap((entry) => {
			const [first = '', seconds = ''] = entry.split(':');
			return seconds
				.trim()
				.split(/\s+/)
				.map((second) => `${first.trim()} ${second}`);
		})
);

/** Whether two syllables in small letters are an everyday word rather than a name and what follows it. */
export const isEveryday = (first: string, second: string) => EVERYDAY.has(`${first} ${second}`);
