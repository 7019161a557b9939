/**
 * Syllables of Vietnamese family, middle and given names. A name of nothing else ("Thanh Hà", "Minh Tân")
 * is as likely a person's as a place's.
 */
const PERSON_SYLLABLES: ReadonlySet<string> = new Set(
	`an ân ái anh ánh ẩn bá bách bạch bạn bản bảo bích biên bình bội bùi ca cao cam cảm cẩm cảnh cát cầm châu chánh chi chí chiêu chiến chính
	chu chuẩn chung chức chương công cúc cung cương cường cưu danh dân diễm diễn diệp diệu doãn doanh dong du dung dũng duy dương duyên dưỡng
	đa đại đàm đan đàn đào đạo đắc đạt đăng đặng điềm điền điển đinh định đình đỉnh đoan đoàn đỗ độ đông đồng đôn đức đường gấm gia giai giang giáp giao
	hà hạ hải hàm hàn hãn hân hạnh hào hạo hằng hảo hậu hiên hiền hiển hiến hiếu hiệp hiệu hoa hòa hóa hoài hoan hoàn hoàng hoạch hoạt hồ hội hồng
	hợp huân huệ huấn hùng huy huyên huyền huỳnh hưng hương hường hướng hữu hỷ kế kha khả khải khang khanh khánh khắc khiêm khiết khoa khoan khôi khởi khuê
	kiên kiệt kiều kiến kim kính kỳ kỷ lạc lai lam lan lãnh lành lâm lân lập lê lễ lệ lịch liêm liên liễu linh lĩnh loan long lộc lợi luân luận luật lũy
	lục lương lưu lực ly lý mai mạnh mạc mậu mẫn minh mỹ my nam năm nga ngà ngân nghệ nghi nghĩa nghiêm nghiệp ngoan ngọc ngọ nguyên nguyễn nguyệt nhã nhạn
	nhân nhàn nhất nhật nhi nhiên nhị nhung như nhựt nhơn niên ninh nữ oanh phạm phan phát phấn phi phiến phiệt phong phổ phú phúc phùng phước phụng phương
	phượng quan quang quảng quân quế quí quốc quy quý quyên quyền quyết quỳnh sa san sang sáng sanh sen sinh song sơn sung sương sự sỹ tài tạ tam tâm tân
	tấn tây thạch thái thảo thăng thắm thắng thanh thành thạnh thân thất thế thêm thể thi thị thiên thiện thiệu thiết thịnh thoa thoại thọ thông thới thơ thơm
	thu thuận thuần thục thuật thùy thủy thụy thúy thư thường thưởng thượng thương thy tích tiên tiền tiến tiếp tín tình tỉnh tịnh toàn toán toản toại tôn
	tông tố tôn tổng trà trạch trang tráng trâm trân trần trấn trí tri triều triệu triển triết trinh trình trị trịnh trọng trúc trung trụ trực trương trường
	trưởng tú tuân tuấn tuất tuệ tùng tuy tuyên tuyền tuyển tuyết tường tưởng tư từ tự uy uyên út văn vân vạn vận vi vị viên viễn viện viết việt vinh vĩnh võ
	vọng vũ vui vy vỹ vương vượng xuân xuyên xuyến xương yên yến ý đường diên khai`.split(/\s+/)
);

/** Whether every syllable, in lower case with its diacritics, may be part of a person's name. */
export const isLikePerson = (spelled: string) =>
	spelled.split(' ').every((syllable) => PERSON_SYLLABLES.has(syllable));
