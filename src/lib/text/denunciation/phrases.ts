const list = (phrases: string) =>
	phrases
		.split('|')
		.map((phrase) => phrase.trim())
		.filter(Boolean);

/**
 * Wordings of denunciations, by what they show. Each phrase also counts without diacritics in texts that
 * have none. `_` stands for up to three words between.
 */
export const PHRASES = {
	/** the act itself */
	accuse: list(`tố cáo|tố giác|đơn tố|tố tham nhũng`),
	/** the same words where the text is about procedure or about others' cases */
	procedure: list(`
		giải quyết tố cáo|giải quyết đơn tố cáo|giải quyết các tố cáo|giải quyết đơn thư tố cáo|
		khiếu nại tố cáo|khiếu nại , tố cáo|khiếu nại và tố cáo|khiếu tố|khiếu nại / tố cáo|
		luật tố cáo|quyền tố cáo|thủ tục tố cáo|quy trình tố cáo|quy định tố cáo|tiếp nhận tố cáo|
		tiếp nhận tố giác|tiếp nhận tin tố giác|tin báo tố giác|tin báo , tố giác|tố giác tội phạm|
		mẫu đơn tố cáo|xử lý tố cáo|kết luận tố cáo|nội dung tố cáo|kết quả tố cáo`),
	/** asks that the writer stays unknown */
	secret: list(`
		giữ bí mật|giữ kín|bảo mật danh tính|bảo mật thông tin người|bảo mật tên|đừng nêu tên|
		đừng nói tên|đừng tiết lộ|không nêu tên tôi|xin không nêu tên|không tiết lộ|xin giấu tên|
		xin được giấu tên|báo kín|báo mật|bảo vệ người nói|bảo vệ người tố|bảo vệ người báo|
		sợ bị trả thù|sợ trả thù|sợ lộ|tránh lộ|đừng báo trước cho họ`),
	/** reports to the authorities */
	report: list(`
		xin báo|xin báo tin|báo tin|tôi báo|trình báo|báo để công an|xin nói thẳng|xin trình bày|
		làm đơn này|tin báo|xin cung cấp thông tin`),
	/** stands in for every word, as a denunciation must */
	oath: list(`chịu trách nhiệm về lời|chịu trách nhiệm lời|chịu trách nhiệm trước pháp luật`),
	/** ready to prove it */
	evidence: list(`
		làm chứng|nhân chứng|đối chất|sẵn sàng ký tên|sẵn sàng đứng|sẵn sàng làm việc|
		sẵn sàng cung cấp|chứng kiến|ghi âm|giữ tin nhắn|quay phim|quay video|có quay|có clip|
		gửi kèm|có biên nhận|bằng chứng|ai cũng biết|ai cũng thấy|dân bản ai cũng|tài liệu kèm theo|
		kèm theo chứng cứ|danh sách kèm`),
	/** asks for an investigation */
	investigate: list(`
		thanh tra|xác minh|làm rõ|điều tra|đối chiếu sổ|vào cuộc|bắt quả tang|công an về kiểm tra|
		đề nghị kiểm tra việc thu|cơ quan có thẩm quyền|cơ quan chức năng|xử lý nghiêm`),
	/** someone in office gains from it */
	gain: list(`
		phong bì|lót tay|lại quả|hối lộ|đút lót|vòi tiền|vòi vĩnh|ăn chặn|ăn bớt|bớt xén|chung chi|
		chi cho anh em|tiền anh em|tham ô|tham nhũng|tư lợi|khai khống|lập khống|danh sách khống|
		bỏ túi|bà con ruột|em ruột cán bộ|người nhà quản lý|con em nhà quen|thu mỗi sạp|
		lấy của _ hộ|một hộ mới cho|không có hóa đơn|không biên lai|không phiếu thu|kẹp _ triệu|
		không đưa thì|không đưa là|ai không đưa|ai đưa thì|bị gạch tên|tiền trà nước|tiền cà phê|
		chạy việc|biển thủ|rút ruột|nhũng nhiễu|chiếm đoạt|trục lợi|lợi ích nhóm|sân sau|bảo kê`),
	/** words that are a sign of gain only beside others */
	levy: list(`
		nhận tiền|tiền nước|mỗi hộ|mỗi nhà|thu mỗi hộ|nộp trước|không có giấy tờ gì|ăn tiền|
		chạy chọt|đưa tiền|gợi ý|rút tiền|nước nôi|biết điều|bồi dưỡng`),
	/** dealing and gambling: seldom told except by who reports it */
	vice: list(`
		hàng trắng|chất trắng|ma túy đá|gói nhỏ|bóng cười|chiếu bạc|xóc đĩa|đánh bài ăn tiền|
		ghi lô đề|cá độ|đá gà`),
	/** crime that its witnesses report in secret */
	crime: list(`
		ma túy|ma tuý|hàng trắng|chất trắng|chất cấm|bóng cười|gói nhỏ|kim tiêm|đánh bạc|
		đánh bài ăn tiền|chiếu bạc|xóc đĩa|lô đề|ghi đề|ghi lô|đánh bài|sới bạc|tín dụng đen|
		phân lô bán giấy tay|lấn chiếm đất công|khai thác cát trái phép|phá rừng|đá gà ăn tiền|
		cá độ|mại dâm|cho vay nặng lãi|buôn lậu|thuốc lá lậu|trốn trạm|qua sông ban đêm|xả trộm|
		lừa đảo`),
	/** the speaker only asks how and where to report */
	asks: list(`
		số nào|số mô|số mấy|báo cho ai|báo ai|đường dây nào|gửi tới đâu|gửi đi đâu|gửi ở đâu|
		báo ở đâu|chỗ nào|cơ quan nào|có được giữ kín|có giữ kín|có dc giữ kín|được giữ kín không|
		có phạm luật|để được giữ kín tên`),
	/** praises, or proposes a remedy */
	praises: list(`
		trả lại|không lấy|không nhận|nhận không|không tốn|không mất|chưa một lần|không ai vòi|
		không ai xin|không ai nói|khác hẳn|hết tin chuyện|hết chuyện|cảm ơn|cám ơn|hoan nghênh|
		hoan hô|đánh giá cao|camera|nên lắp|nên gắn|góp ý|dân tin`)
};
export type PhraseKind = keyof typeof PHRASES;
