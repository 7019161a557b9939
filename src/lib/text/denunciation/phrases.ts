import { HINTS, WRONGS } from './wrongs.ts';

/**
 * Wordings of denunciations, by what they show. `a/b` stands for either word, `_` for one to three words
 * between. Each phrase also counts without diacritics in texts that have hardly any. They are written from
 * what the law calls a denunciation (an act against the law, told of somebody), not from any set of texts.
 */
export const PHRASES = {
	/** the act itself */
	accuse: `tố cáo|tố giác|đơn tố|tố tham nhũng|vạch trần|bóc trần|i denounce|denounce|report corruption|report a crime|
		whistleblower|tố ẩn danh|tố nặc danh|đơn nặc danh|thư nặc danh`,
	/** the same words where the text is about procedure or about others' cases */
	procedure: `giải quyết/kết/xử đơn/các/những tố cáo|giải quyết tố cáo|giải quyết đơn thư tố cáo|khiếu nại tố cáo|
		khiếu nại và tố cáo|khiếu nại hay tố cáo|khiếu tố|luật tố cáo|quyền tố cáo|thủ tục tố cáo|quy trình tố cáo|
		quy định tố cáo|tiếp nhận tố cáo|tiếp nhận đơn tố cáo|tiếp nhận tố giác|tiếp nhận tin tố giác|tin báo tố giác|
		mẫu đơn tố cáo|mẫu tố cáo|xử lý tố cáo|kết luận tố cáo|nội dung tố cáo|kết quả tố cáo|hộp thư tố giác|hòm thư tố giác|
		hộp thư tố cáo|hòm thư tố cáo|đường dây tố giác|thời hạn tố cáo|nộp đơn tố cáo|gửi đơn tố cáo|gửi tố cáo|
		and denunciations|procedure for denunciation|cách tố cáo|cách tố giác|ai tố cáo|phong trào tố giác|
		toàn dân tố giác|tham gia tố giác|khuyến khích tố giác|đơn thư khiếu|bị tố cáo|người bị tố`,
	/** asks that the writer stays unknown */
	secret: `giữ bí mật|giữ kín|giữ giùm bí mật|giấu tên|ẩn danh|nặc danh|bảo mật danh tính|bảo mật thông tin|bảo mật tên|
		bảo mật cho người|danh tính người|đừng nêu tên|đừng nói tên|đừng nói tôi|đừng nói là tôi|đừng để lộ|đừng tiết lộ|
		đừng cho _ biết|đừng ghi tên|đừng báo trước|không nêu tên|không tiết lộ|không để lộ|không ghi tên|không dám ký|
		không dám nêu|không dám ghi|không dám xưng|xin được giấu|báo kín|báo mật|bảo vệ người nói|bảo vệ người tố|
		bảo vệ người báo|bảo vệ nhân chứng|bị trả thù|sợ trả thù|trả thù|trả đũa|trù dập|trù úm|sợ bị trù|sợ lộ|tránh lộ|
		lộ tên|lộ danh tính|lộ nguồn|kín nguồn tin|kín danh tính|kín tên|kín thông tin|keep my name|my name secret|anonymous|
		anonymously|do not tell|not tell him|do not reveal|retaliation|afraid of revenge|confidential|xuống bất ngờ|
		kiểm tra bất ngờ|kiểm tra đột xuất|đột xuất|bất thình lình|người báo tin`,
	/** reports to the authorities */
	report: `xin báo|báo tin|tôi báo|trình báo|báo để công an|xin nói thẳng|xin trình bày|làm đơn này|tin báo|
		cung cấp thông tin|xin phản ánh việc|xin thưa|mạnh dạn|i want to report|to report`,
	/** stands in for every word, as a denunciation must */
	oath: `chịu trách nhiệm về lời|chịu trách nhiệm lời|chịu trách nhiệm trước|chịu hoàn toàn trách nhiệm|
		chịu mọi trách nhiệm|hoàn toàn chịu trách nhiệm|cam đoan|xin thề|nói sai tôi chịu|sai tôi chịu`,
	/** ready to prove it */
	evidence: `làm chứng|nhân chứng|người chứng|đối chất|sẵn sàng ký|sẵn sàng đứng|sẵn sàng làm việc|sẵn sàng cung cấp|
		chứng kiến|tận mắt|ghi âm|giữ tin nhắn|tin nhắn còn|chụp màn hình|ảnh chụp|có ảnh|có hình|có video|quay phim|
		quay video|có quay|quay được|quay lại được|quay lại|có clip|gửi kèm|kèm theo|đính kèm|có biên nhận|bằng chứng|chứng cứ|
		ai cũng biết|ai cũng thấy|ai cũng rõ|đều biết|cả xóm biết|cả làng biết|cả thôn biết|tài liệu|bản sao|bản phô tô|
		phô tô|bắt gặp|tôi biết rõ|bắt quả tang|quả tang|nghe tận tai|i have photos|i have proof|i recorded|evidence|
		recorded it|witness`,
	/** asks for an investigation */
	investigate: `thanh tra|xác minh|làm rõ|điều tra|đối chiếu sổ|vào cuộc|công an về|cơ quan có thẩm quyền|cơ quan chức năng|
		xử lý nghiêm|nghiêm trị|kiểm tra việc|kiểm tra sổ|kiểm toán|truy tố|khởi tố|trinh sát|theo dõi|đề nghị công an|
		nhờ công an|mong công an|báo công an|ủy ban kiểm tra|viện kiểm sát|investigate|please investigate`,
	/** someone in office gains from it */
	gain: `phong bì|phong bao|bao thư|lót tay|lại quả|hối lộ|nhận hối|đưa hối|đút lót|đút tiền|đút túi|vòi tiền|vòi vĩnh|
		vòi _ triệu/trăm/nghìn/chục/ngàn|ăn chặn|ăn bớt|ăn bẩn|ăn hối|ăn tiền|ăn chia|ăn của dân|bớt xén|cắt xén|xà xẻo|
		chung chi|chung tiền|chung độ|chi cho anh|tiền anh em|tham ô|tham nhũng|tư lợi|tư túi|vụ lợi|bỏ túi|túi riêng|
		vào túi|nhét túi|cho vào túi|biển thủ|thụt két|rút ruột|nhũng nhiễu|chiếm đoạt|trục lợi|lợi ích nhóm|sân sau|bảo kê|
		chạy việc|chạy chức|chạy án|chạy suất|chạy tiền|chạy trường|chạy điểm|chạy biên chế|chạy hồ sơ|suất biên chế|
		mua chức|mua bằng|mua điểm|bán điểm|bán suất|tiền trà nước|trà nước|tiền cà phê|tiền cafe|tiền uống nước|
		tiền bồi dưỡng|bồi dưỡng _ triệu/trăm/nghìn|tiền chè nước|làm luật|mãi lộ|luật ngầm|luật bất thành văn|
		kẹp _ triệu/trăm/nghìn/chục/ngàn/củ|kẹp tiền|kẹp thêm|kẹp phong|đưa _ triệu/chục là/thì/mới|
		không đưa thì|không đưa là|ai không đưa|ai đưa thì|phải đưa tiền|đưa tiền mới|không có tiền thì|
		không có _ triệu thì|không đóng thì|không nộp thì|không nộp là|không chi thì|không chung|
		đòi _ triệu/trăm/chục/nghìn/ngàn/củ|đòi tiền|đòi thêm tiền|đòi chi|đòi hoa hồng|đòi phần trăm|gạ tiền|
		gợi ý tiền|gợi ý _ triệu/trăm/chục/nghìn|gợi ý chi|gợi ý đưa|gợi ý bồi|
		nhận tiền rồi|nhận tiền để|nhận tiền của|nhận tiền riêng|nhận tiền cho|nhận tiền xe|nhận tiền bôi|
		tiền hoa hồng|ăn hoa hồng|lấy tiền của dân|lấy tiền quỹ|lấy của _ hộ/nhà/người|lấy quỹ|tiêu quỹ|mượn quỹ|
		dùng tiền quỹ|quỹ _ cho vay|rút tiền quỹ|tiền quỹ _ riêng|cầm tiền rồi|cầm _ nghìn/trăm/triệu rồi|
		cầm tiền của|giữ tiền của dân|chia nhau tiền|chia nhau|chia chác|xin _ triệu mới|phần trăm hoa|phần trăm cho|
		trích lại|cắt phế|thu phế|nộp phế|tiền phế|phế|đóng hụi chết|tiền bảo vệ|tiền chỗ|tiền luật|tiền đen|
		tiền bẩn|tiền riêng|thu riêng|thu thêm riêng|tiền ngoài|tiền trao tay|tiền dưới gầm|gầm bàn|quà biếu|
		biếu _ triệu|cây vàng|bribe|bribes|kickback|under the table|envelope|embezzle|stole|extort|pocketed|corrupt|
		corruption|tea money|coffee money`,
	/** papers and lists that are not true */
	forge: `khai khống|kê khống|lập khống|khống|khai man|khai gian|gian lận|hồ sơ giả|giấy tờ giả|giấy giả|chứng từ giả|
		hóa đơn giả|hoá đơn giả|bằng giả|bằng cấp giả|chữ ký giả|giả chữ ký|giả mạo chữ|ký thay|ký khống|ký giả|con dấu giả|
		làm giả|sửa hồ sơ|sửa sổ|sửa điểm|sửa số liệu|sổ sách sửa|hai sổ|hai hệ thống sổ|nâng khống|nâng giá|đội giá|kê giá|
		hộ ma|lao động ma|học sinh ma|danh sách ma|công nhân ma|tên ma|người chết vào|tên người chết|tên người đã mất|
		người đã mất _ danh sách|ghép tên|kê tên|mạo danh|tâm thần giả|thương binh giả|hộ nghèo giả|nghèo giả|
		kết hôn giả|ly hôn giả|bệnh án giả|giấy khám _ giả|thuốc giả|hàng giả|phân bón giả|xăng giả|tiền giả|
		không đi làm _ lĩnh/lãnh/hưởng lương|không đi làm _ lương|vẫn lĩnh lương|vẫn lãnh lương|lĩnh lương khống|
		thông thầu|quân xanh|quân đỏ|chỉ định thầu|dàn xếp thầu|đấu thầu _ một nhà|cài thầu|lọt thầu|
		khai hai lần|khai thêm|ghi thêm|kê thêm|ghi khống|nghiệm thu khống|quyết toán khống|thiếu _ so với quyết toán|
		không có tên trong|fake document|fake documents|fake invoices|forged|ghost workers|fake degree|
		con trai mình|con mình vào|người nhà vào danh sách|đưa người nhà|cho người nhà|toàn người nhà|
		toàn bà con|toàn anh em|bà con ruột|cháu ruột|em ruột|em vợ|con dâu ông|con rể ông|vợ trưởng|vợ chủ tịch|
		vợ ông chủ|em trai chủ tịch|em trai ông|con trai chủ tịch|con trai ông|người nhà cán bộ|người nhà quản lý|
		người nhà chủ tịch|người nhà trưởng|người nhà bí thư|con em cán bộ|họ hàng cán bộ|họ hàng với|quen cán bộ`,
	/** who should act, or act not, and does the contrary */
	cover: `bao che|che chắn|che đậy|chống lưng|đỡ đầu|bảo kê|làm ngơ|ngó lơ|nhắm mắt|lờ đi|tiếp tay|cấu kết|câu kết|móc nối|
		thông đồng|bắt tay với|đứng sau|đứng đằng sau|có phần|ăn theo|dung túng|tuồn|tuồn ra|mật báo|báo trước cho|
		có người báo trước|được báo trước|lộ tin|thông tin trước|cho qua trạm|cho đi qua|cho qua|cho đi|không lập biên bản|không xử phạt|bán rẻ|
		bán đất công|đất công|đất _ chia lô|chia lô bán|giao đất trái|cấp đất trái|cấp sổ sai|lạm quyền|lộng quyền|
		lạm dụng chức|lợi dụng chức|cậy quyền|cậy chức|cửa quyền|ép ký|ép dân ký|ép nộp|ép đóng|bắt dân nộp|bắt nộp|bắt đóng|
		ép phụ huynh|bắt phụ huynh|bắt tiểu thương|bắt bệnh nhân|ép bệnh nhân|bòn rút|moi tiền|móc túi|ăn cắp|lấy cắp|lấy trộm|
		hút trộm|bán trộm|trộm xăng|trộm dầu|đem bán|mang bán|mang về nhà|chở về nhà|turn a blind eye|cover up`,
	/** words that are a sign of gain only beside others */
	levy: `nhận tiền|tiền nước|mỗi hộ|mỗi nhà|mỗi sạp|mỗi xe|mỗi chuyến|mỗi suất|mỗi huyệt|mỗi lớp|một suất|một chữ ký|một chuyến|
		một sạp|một ca|nộp trước|đóng trước|chạy chọt|đưa tiền|gợi ý|rút tiền|nước nôi|biết điều|bồi dưỡng|xăng xe|lễ lạt|
		lấy tiền|thu tiền|nộp tiền|góp tiền|gom tiền|tiền tự nguyện|đóng tiền|tiền từ thiện|tiền hỗ trợ|tiền đền bù|
		tiền ủng hộ|tiền cứu trợ|hàng cứu trợ|phát một nửa|còn lại đâu|ai cầm|ai hưởng|đi đâu hết|không thấy đâu|
		không biết đi đâu|về tay|về tới tay|tới tay dân|đến tay dân|hao hụt|thiếu hụt|chênh lệch|chênh nhau|bớt thép|
		bớt xi măng|bớt vật tư|thiếu xi măng|nhẹ tay|cho nhanh|mới ký|mới chịu ký|mới đóng dấu|mới làm|mới cho|mới giải quyết|
		mới được duyệt|mới duyệt|mới xong|ngâm hồ sơ|là xong|là qua|thì xong|thì qua|thì đậu|thì trượt|mới đậu|
		tiền lót|trả lại một phần|nộp lại|thu lại|không có hóa đơn|không hóa đơn|không biên lai|không có biên lai|
		không phiếu thu|không có phiếu|không chứng từ|không có chứng từ|không giấy tờ|không có giấy tờ|không ghi sổ|
		không vào sổ|biên lai trắng|ghi tay|bị gạch tên|gạch tên|gạch khỏi danh sách|không có tên|có tên nhận`,
	/** dealing and gambling: seldom told except by who reports it */
	vice: `hàng trắng|chất trắng|ma túy đá|hàng đá|đập đá|chơi đá|thuốc lắc|cần sa|heroin|ketamine|ke kẹo|bay lắc|gói nhỏ|
		bóng cười|hút chích|chích hút|buôn ma túy|bán ma túy|bán ma tuý|mua bán ma|tàng trữ|chiếu bạc|sòng bạc|sới bạc|
		sới gà|trường gà|xóc đĩa|tài xỉu|bầu cua|đánh bài ăn tiền|bài bạc|ghi lô đề|ghi đề|lô đề|số đề|cá độ|cá cược|đá gà|
		chọi gà ăn|mại dâm|mua dâm|bán dâm|chứa chấp|gái gọi|massage kích|trá hình|tín dụng đen|cho vay nặng|vay nặng lãi|
		vay lãi|bốc họ|bốc bát họ|siết nợ|đòi nợ thuê|xã hội đen|côn đồ|giang hồ|sells drugs|selling drugs|drug dealer|
		gambling den|prostitution`,
	/** crime that its witnesses report in secret */
	crime: `ma túy|ma tuý|chất cấm|hàng cấm|kim tiêm|đánh bạc|đánh bài|con bạc|cờ bạc|phân lô bán giấy tay|lấn chiếm đất công|
		khai thác cát|cát lậu|cát tặc|hút cát|phá rừng|lâm tặc|gỗ lậu|chặt _ rừng|đốn rừng|rừng phòng hộ bị|săn bắt|
		thú rừng|buôn lậu|hàng lậu|thuốc lá lậu|xăng lậu|trốn thuế|trốn trạm|qua biên giới|vượt biên|qua sông|đưa người|
		buôn người|bán người|lừa bán|dụ trẻ|dụ dỗ|xâm hại|dâm ô|hiếp|bạo hành|đánh vợ|đánh đập|hành hạ|dùng dao|
		súng|chất nổ|kích điện|xả trộm|xả lén|đổ trộm|chôn lấp|chôn chất|ống ngầm|lừa đảo|lừa các|lừa dân|rửa tiền|
		đa cấp|mổ lậu|lợn chết|heo chết|thịt bẩn|bơm tạp|cân gian|gian thương|phá thai chui|khám chui|xây chui|
		xây trái phép|không phép|trái phép|smuggling|illegal`,
	/** acts by field of life */
	wrong: WRONGS,
	/** the way of one who has seen it */
	hint: HINTS,
	/** done where nobody should see it */
	hidden: `ban đêm|nửa đêm|giữa đêm|mỗi đêm|hằng đêm|hàng đêm|đêm nào|đêm đêm|tối nào|mỗi tối|hai giờ sáng|
		giờ sáng|canh chừng|cảnh giới|người canh|cho người canh|không biển số|lén lút|lén|bí mật|núp bóng|núp dưới|dưới danh nghĩa|
		trá hình|tụ điểm|tụ tập|tụ về|đường dây|ổ nhóm|có nhóm|một nhóm|băng nhóm|người lạ|ra vào|giao hàng|giấu|
		ngụy trang|every night|at night|secretly`,
	/** nobody dares to say it */
	fear: `không dám nói|không ai dám|chẳng ai dám|chả ai dám|không dám lên tiếng|không dám phản|sợ không dám|bị đe dọa|
		đe dọa|hăm dọa|hăm doạ|đe doạ|dọa giết|dọa đánh|sợ lắm|khủng bố tinh thần|sống trong sợ|nobody dares|threatened`,
	/** who holds an office or a post of trust */
	actor: `cán bộ|trưởng thôn|trưởng bản|trưởng ấp|trưởng xóm|trưởng khu|trưởng ban|tổ trưởng|trưởng phòng|trưởng khoa|trưởng trạm|
		phó phòng|chủ tịch|bí thư|kế toán|thủ quỹ|thủ kho|địa chính|tư pháp|hiệu trưởng|hiệu phó|giám đốc|hội trưởng|
		chủ nhiệm|csgt|cảnh sát|kiểm lâm|hải quan|quản lý thị trường|thuế vụ|cán bộ thuế|công an|thanh tra xây|giám sát|
		chủ thầu|nhà thầu|ban quản lý|quản lý chợ|bảo vệ rừng|trạm cân|kiểm dịch|thẩm định|điều dưỡng|bác sĩ|nhân viên|
		người phụ trách|phụ trách|người xét|người lập|người thu|người kiểm tra|sếp|officer|clerk|official|trưởng công an|
		đồng phục`,
	/** the speaker only asks how and where to report */
	asks: `số nào|số mô|số mấy|báo cho ai|báo ai|báo với ai|đường dây nào|gửi tới đâu|gửi đi đâu|gửi ở đâu|nộp ở đâu|nộp đâu|
		báo ở đâu|báo chỗ nào|chỗ nào|cơ quan nào|có được giữ|có giữ kín|có dc giữ|được giữ kín không|có phạm luật|
		có vi phạm|để được giữ kín|thủ tục|cho hỏi|xin hỏi|thời hạn|how do i|where can i|có phải không|có bị phạt|phạt bao nhiêu|
		bị xử lý thế nào|thì làm sao`,
	/** praises, or proposes a remedy */
	praises: `trả lại|không lấy|không nhận|nhận không|không tốn|không mất|chưa một lần|không ai vòi|không ai xin|không ai nói|
		không phải lót|không cần lót|không vòi|không đòi|không gợi ý|khác hẳn|hết tin chuyện|hết chuyện|hết cảnh|hết nạn|
		không còn cảnh|không còn nạn|không còn|cảm ơn|cám ơn|hoan nghênh|hoan hô|đánh giá cao|camera|nên lắp|nên gắn|góp ý|
		dân tin|tuyên truyền|khen|biểu dương|yên tâm|phấn khởi|ủng hộ phong trào|triệt phá|phá được|bắt được|đã bắt|đã dẹp|
		dẹp được|dẹp xong|giảm hẳn|sạch bóng|tập huấn|phòng chống|công khai minh bạch|thank you|thanks|nên công khai|
		nên có|mở lớp|minh bạch`
} as const;
export type PhraseKind = keyof typeof PHRASES;
