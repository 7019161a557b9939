/**
 * Acts against the law by field of life, in the notation of the other phrases: what they have in common is
 * only that who tells of them has somebody to name. Each is a sign, not yet a denunciation.
 */
export const WRONGS = `
	chạy lớp|ép học thêm|bán đề|lộ đề|nâng điểm|bớt khẩu phần|ăn bớt khẩu phần|khẩu phần của|suất ăn của _ bị|cho lên lớp|
	phí quan hệ|tiền quan hệ|quan hệ thì|
	vẽ bệnh|kê đơn|hoa hồng thuốc|chiết khấu|thuốc bảo hiểm|bán thuốc phá|thuốc kích thích|thuốc ngủ|thuốc mê|chẩn đoán khống|
	nằm viện khống|mượn thẻ|thẻ của người khác|
	đo thiếu|đo dư|đo khống|đứng tên|đứng tên hộ|hợp thức hóa|hợp thức hoá|sang tên|đổi tên|bán đất của|bán đất rừng|
	lấy đất|chiếm đất|cắm cọc|xẻ thịt đất|san lấp trái|kê thêm cây|kiểm đếm khống|áp giá sai|ký lùi|lùi ngày|ngày ký lùi|
	cấp sổ cho con|tách thửa trái|đất của tập thể|ruộng của tập thể|
	ghi thành|tính thành|khai thành|kê thành|bớt sắt|trộn cát|mác bê tông|bán thầu|bán lại gói|gói thầu|nghiệm thu|
	hồ sơ thầu|biết trước giá|biết trước|theo giá|ai đậu ai|đậu ai rớt|
	phù hiệu|logo xe|xe vua|bao đường|đăng kiểm|cò|qua cò|cò mồi|không ai bắt|không bắt|giữ xe|chuộc|dúi|dúi tiền|
	gặp riêng|nói chuyện riêng|xài riêng|tiêu riêng|dùng riêng|lấy riêng|của riêng|làm của riêng|cho riêng|mang về|
	chở về|bán lại cho|bán ra ngoài|bán lấy tiền|lấy tiền mua|lấy tiền xây|mua ô tô|mua xe tải mới|xây nhà lầu|giàu lên|
	khỏi đi nghĩa vụ|trốn nghĩa vụ|hoãn nghĩa vụ|không phải đi nghĩa|khỏi phải đi|
	có ô tô|có hai căn|nhà ba tầng|nhà lầu _ hộ nghèo|nhận thay|lãnh thay|lĩnh thay|ký hộ|giả bệnh|giả điên|giả què|
	khuyết tật giả|mù giả|giả thương|giả nghèo|giả làm|giả danh|tự xưng|xưng là|mạo nhận|lấy danh nghĩa|nhân danh|
	ký nhận _ mà|ký nhận nhiều|ký khống|bắt ký|buộc ký|bị buộc|bị ép|ép ký tên|ai không ký|không ký thì|
	gạo cứu trợ|quà cứu trợ|hàng cứu trợ|hàng từ thiện|tiền quyên góp|tiền công đức|hòm công đức|tiền nhà hảo tâm|
	số kia|số còn lại|phần còn lại|phần kia|nửa kia|nằm trong trại|trại của|vườn của|nhà của ông|
	xả thẳng|xả ra sông|đen ra sông|xả lúc|đổ lén|đổ xuống sông|chôn rác|đốt dây|cá chết trắng|hóa chất|hoá chất|axit|
	thịt thối|thịt ôi|tẩm|nhúng thuốc|nhúng hóa|bơm nước|bơm thuốc|chất tạo nạc|phẩm màu|hết hạn|dán lại hạn|in lại hạn|
	nội tạng|mổ chui|chất bảo quản|pha trộn|trộn hàng|đóng mác|gắn mác|nhãn giả|in lậu|sang chiết|san chiết|
	hút thử|bóng bay|hút cỏ|cỏ mỹ|pod chill|thuốc lá điện tử _ học sinh|hút _ ngã lăn|phê thuốc|nghiện|con nghiện|tiêm chích|
	tiệm cầm|cầm đồ|sòng|chứa bài|chứa bạc|chứa đề|đánh đề|bán số đề|ghi số|huê hụi|vỡ hụi|giật hụi|ôm tiền|ôm hụi|bỏ trốn|
	lừa|bị lừa _ người|mất trắng|gạ|gạ bán|gạ mua|gạ gẫm|dụ|dụ mấy|đang dụ|hứa xin việc|xin việc cho|hứa lo|lo lót|lo cho|
	bao đậu|bao đỗ|chặn số|khóa máy|khoá máy|thầy cúng|trục vong|gọi hồn|xuất khẩu lao động|môi giới|đưa mấy cô|
	sang bên kia|bán sang|bắt cóc|quay lén|chụp lén|clip nóng|tống tiền|dọa tung|sàm sỡ|quấy rối|sờ soạng|xâm phạm|
	nhốt|bỏ đói|tát|đánh trẻ|đánh cháu|đánh học sinh|trói|xích|bóc lột|lao động trẻ em|
	nổ mìn|khai thác trái|khai thác lậu|đào vàng|đãi vàng|mỏ lậu|xưởng cưa|dấu búa|gỗ về|gỗ quý|cưa trộm|bẫy thú|bán thú|
	kích cá|đánh thuốc nổ|góp vốn|cổ phần|ăn chung mâm|uống trà rồi đi|ghé uống|làm bạn với chủ|
	hai bộ sổ|2 bộ sổ|hai quyển sổ|2 sổ|bộ sổ|sổ đen|hóa đơn mua bán|mua hóa đơn|bán hóa đơn|lòng vòng|hoàn thuế|né thuế|
	giờ dạy thừa|rút ngân sách|ngân sách|quyết toán|không vào sổ|không thấy vào sổ|không thấy sổ|không ghi vào|liên hoan|
	chia đôi|chia ba|mỗi người một ít|chia phần|ăn phần|lại có phần|
	cả họ làm|con cháu _ vào làm|bổ nhiệm người|nhận người nhà|tuyển người nhà|người quen|người nhà|anh em lãnh đạo|
	anh em của|của vợ|của con|của em|vợ ông|chồng bà|chồng cô|em cô|em ông|cháu ông|con ông|con gái đứng|cho con gái|
	cho con trai|cho em|
	trùng nhau|không trùng|cùng một số|chữ ký không|không phải chữ ký|không phải của tôi|số liệu khác|
	kickbacks|pays the|paid the|every month so that|passes the|fake|counterfeit|hidden camera|beats|trafficking|
	overcharges|without receipt|no receipt|side business|his own pocket`;

/** How one speaks who has seen it and is afraid, or who hints. */
export const HINTS = `
	chính tay|chính mắt|tận tay|tận tai|tui thấy|tôi thấy|mình thấy|em thấy|nhìn thấy|trông thấy|bắt gặp|tôi từng làm|
	tôi làm ở|tui làm ở|tôi còn giữ|tôi giữ|tui giữ|em còn giữ|tôi ghi lại|có danh sách|có sổ ghi|nói nhỏ|nói riêng|
	ai hiểu thì hiểu|ai cũng kể|nào cũng kể|nghe đâu|dân đồn|dư luận|không ai hay|không ai biết|không ai dám|đồn ầm|
	sợ quá|sợ quá nên|nhắn ở đây|cấp trên về|đề nghị cấp trên|nhờ cấp trên|mong cấp trên|về kiểm tra|xuống kiểm tra|
	về coi|xuống coi|kiểm tra giùm|kiểm tra giúp|bà con bức xúc|dân bức xúc|năm ngoái|mấy năm nay|nhiều năm nay|lâu nay|
	đã đưa|đã nộp|đã ba nhà|đã mấy nhà|nhiều nhà|nhiều hộ|ai đậu|ai đưa|ai nộp|ai chi|ai không|quán nào|nhà nào|xe nào|
	hộ nào|đứa nào|chỗ đó|ông đó|ông ấy|ổng|ông ta|bà ta|bà ấy|thằng cha|cha đó|chúng nó|bọn nó|bọn chúng|tụi nó|tay buôn|
	lúc trời chưa sáng|chưa sáng|ba giờ sáng|1h sáng|2h sáng|3h sáng|khuya|đêm khuya|ông kia|nhà kia|kia kìa|
	i saw|i have seen|everybody knows|everyone knows`;
