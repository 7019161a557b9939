/** Texts that belong to one page each. */
export const pages = {
	overview: {
		lead: 'Người dân nói gì, và đã được trả lời đến đâu.',
		figures: {
			received: 'Đã tiếp nhận',
			negative: 'Tỷ lệ tiêu cực',
			negativeNote: 'trong các ý kiến rõ tình cảm',
			onTime: 'Trả lời đúng hạn',
			onTimeNote: (assumed: string) =>
				`trong các việc đã đến hạn hoặc đã trả lời; ${assumed} việc theo hạn giả định`,
			median: 'Trung vị ngày chờ trả lời',
			medianNote: 'Kaplan–Meier, tính cả việc còn chờ',
			medianUnknown: 'Quá nửa số việc còn chờ nên chưa có trung vị',
			open30: 'Chờ quá 30 ngày',
			open30Note: (open: string) =>
				`trong ${open} việc nhận trong kỳ còn chờ. Kỳ trước chờ lâu hơn nên không so`
		},
		findings: 'Ba điều đáng chú ý',
		finding: {
			rising: (issue: string, change: string, n: string) =>
				`${issue} ${change} (${n} phản ánh trong kỳ).`,
			unanswered: (issue: string, open: string, n: string) =>
				`${issue}: ${open} việc chờ quá 30 ngày, trong ${n} việc chưa được trả lời.`,
			onTime: (share: string, change: string, n: string) =>
				`${share} được trả lời đúng hạn${change} (${n} việc đã đến hạn hoặc đã trả lời).`,
			late: (place: string, share: string, n: string) =>
				`${place} trả lời đúng hạn ${share}, thấp nhất kỳ (${n} việc đã đến hạn).`,
			fromNone: 'mới xuất hiện',
			none: 'Kỳ này không có thay đổi vượt quá dao động ngẫu nhiên.'
		},
		map: 'Nơi nào người dân không hài lòng',
		mapUnplaced: (n: string) => `${n} phản ánh chưa xác định được xã.`,
		mapNote: 'Màu là tỷ lệ tiêu cực, số là lượng phản ánh. Nhiều phản ánh không có nghĩa là kém.',
		trend: (share: string, change: string) => `${share} tiêu cực, ${change}`,
		trendPlain: 'Phản ánh theo tuần và tình cảm',
		shareTrend: 'Tỷ lệ tiêu cực theo tuần',
		trendChance: (share: string, comparison: string) =>
			`${share} tiêu cực, khác ${comparison} không quá dao động ngẫu nhiên`,
		topIssues: 'Vấn đề được nói đến nhiều nhất',
		topIssuesNote: (n: string) => `Không xếp hạng ${n} phản ánh chưa rõ vấn đề hoặc ngoài phạm vi.`,
		rising: 'Vấn đề tăng nhanh nhất',
		unanswered: 'Vấn đề còn chờ nhiều nhất',
		topCommunes: 'Xã có nhiều ý kiến tiêu cực nhất',
		topCommunesNote: 'Nhiều ý kiến có thể chỉ vì người dân ở đó lên tiếng nhiều.',
		slowest: 'Nơi trả lời đúng hạn thấp nhất',
		slowestNote: 'Chỉ nơi có từ 30 việc đã đến hạn.',
		initiatives: 'Mỗi xã một mô hình mỗi năm',
		initiativesFinding: (share: string, year: string) =>
			`${share} xã có mô hình được công nhận năm ${year}`,
		initiativesNote: 'Đích: mỗi xã ít nhất một mô hình mỗi năm.',
		yearUnfinished: 'năm chưa hết',
		covered: 'Xã có mô hình',
		countOnly: (n: string) =>
			`${n} đơn tố cáo hoặc văn bản có thể là tố cáo (mọi thời gian, trong phạm vi này) chỉ được đếm, không lưu nội dung.`
	},
	commune: {
		predecessors: 'Gồm các đơn vị cũ',
		peers: 'So với các xã có lượng phản ánh tương đương',
		peersNote: (low: string, high: string) => `xã có từ ${low} đến ${high} phản ánh trong kỳ`,
		median: 'trung vị các xã đó',
		issues: 'Người dân nói về điều gì',
		funnel: 'Từ tiếp nhận đến xác nhận',
		steps: {
			received: 'Tiếp nhận',
			due: 'Đã đến hạn',
			answered: 'Đã trả lời',
			resolved: 'Đã giải quyết',
			confirmed: 'Người dân xác nhận',
			refused: 'Từ chối tiếp nhận',
			passedOn: 'Chuyển nơi khác',
			noAction: 'Kết thúc, không xử lý'
		},
		trend: 'Phản ánh theo tuần',
		initiatives: 'Mô hình ở đây',
		noInitiatives: 'Chưa có mô hình nào ghi ở xã này.',
		similar: (issue: string) => `Mô hình của xã tương tự về ${issue}`,
		similarNote: 'Đi cùng nhau, chưa chắc là nguyên nhân.',
		dialogues: 'Đối thoại và lời hứa',
		dialogueRow: (done: string, all: string) => `${done}/${all} lời hứa đã làm`,
		texts: 'Đọc phản ánh của xã này',
		province: (name: string) => `thuộc ${name}`
	},
	issue: {
		definition: 'Định nghĩa',
		definitionEnglish: 'Danh mục gốc viết bằng tiếng Anh.',
		group: 'Nhóm',
		where: 'Ở đâu',
		when: 'Khi nào',
		who: 'Ai trả lời nhanh',
		whoNote: 'theo tỉnh, chỉ nơi có đủ việc đã đến hạn',
		channels: 'Qua kênh nào',
		statuses: 'Đang ở bước nào',
		together: 'Hay đi cùng',
		examples: 'Ví dụ đã che thông tin riêng',
		classifier: 'Máy nhận ra vấn đề này đến đâu',
		precision: 'Đúng khi máy gọi tên',
		recall: 'Tìm được trong số có thật',
		classifierNote: (n: string) => `đo trên ${n} câu của người viết mà máy chưa từng học`,
		classifierNone: 'Chưa có số đo riêng cho vấn đề này.',
		initiatives: 'Mô hình nhắm vào vấn đề này',
		none: 'Chưa có mô hình nào ghi nhắm vào vấn đề này.'
	},
	initiatives: {
		lead: 'Mô hình dân vận khéo: đăng ký, công nhận, nhân rộng, kết quả.',
		datasets: 'Nguồn số liệu',
		pressNote: 'Lấy từ báo chí; điều báo không nói thì để trống. Không cộng với nguồn khác.',
		figures: {
			all: 'Mô hình trong sổ',
			registered: 'Đã đăng ký',
			assessed: 'Đã thẩm định',
			recognised: 'Được công nhận',
			replicated: 'Được nhân rộng',
			coverage: 'Xã có mô hình trong năm'
		},
		search: 'Tìm tên mô hình',
		list: 'Danh sách',
		columns: {
			name: 'Mô hình',
			place: 'Nơi',
			issue: 'Vấn đề, lĩnh vực',
			owner: 'Chủ trì',
			status: 'Trạng thái, năm',
			replicas: (n: string) => `${n} nơi làm theo`,
			source: 'Nguồn'
		},
		coverage: 'Mỗi xã ít nhất một mô hình mỗi năm',
		coverageNote: 'Chỉ tính mô hình được công nhận, đang nhân rộng hoặc được duy trì.',
		outcomes: 'Kết quả theo mức bằng chứng',
		outcomesNote:
			'Chỉ cộng trong cùng chỉ số, đơn vị và mức bằng chứng; phần trăm thì lấy trung bình.',
		consultations: 'Lấy ý kiến',
		consultationsNote:
			'Tham gia tính trên số người có quyền; đồng thuận tính trên số người tham gia.',
		topic: 'Nội dung',
		participated: 'Tham gia',
		agreed: 'Đồng thuận',
		contributions: 'Đóng góp',
		contributionsNote: 'Bình quân chia cho số hộ ghi cùng khoản đóng góp.',
		purpose: 'Mục đích',
		amount: 'Số tiền',
		perHousehold: 'Bình quân mỗi hộ (số hộ)',
		accounts: 'Công khai thu chi',
		form: 'Hình thức',
		rounds: 'Số cuộc',
		organisations: 'Tổ chức',
		recommendations: 'Kiến nghị',
		recommendationsDone: 'Đã thực hiện',
		dialogues: 'Đối thoại',
		inspections: 'Kiểm tra, giám sát',
		sources: 'Nguồn báo chí',
		sourceLine: (publisher: string, day: string) => `${publisher}, ${day}`,
		described: 'mô tả, báo không nêu tên',
		unnamed: 'Mô hình chưa có tên tiếng Việt'
	},
	dialogues: {
		held: 'Số cuộc',
		ledByHead: 'Người đứng đầu chủ trì',
		participants: 'Lượt người dự',
		onSpot: 'Ý kiến trả lời tại chỗ',
		kept: 'Lời hứa đã làm',
		none: 'Chưa ghi cuộc đối thoại nào ở đây.'
	},
	about: {
		purpose: 'Phần mềm này để làm gì',
		purposeText:
			'Lắng Nghe cho thấy điều người dân nêu ra, đã được trả lời hay chưa, và nơi nào cần đến. Phần mềm phục vụ người lên tiếng: không lưu người gửi, không lập hồ sơ về ai.',
		privacy: 'Bảo vệ người gửi',
		privacyText:
			'Tên, số điện thoại, giấy tờ, địa chỉ và các dữ liệu cá nhân khác bị xóa trước khi ghi xuống đĩa, trong chừng mực máy nhận ra: trên câu thử do người viết dựng lên, máy sót khoảng một phần tám số tên. Đơn tố cáo chỉ được đếm, không bao giờ lưu nội dung. Nơi có dưới 30 ý kiến thì không tính tỷ lệ.',
		method: 'Cách tính',
		methodText:
			'Máy phân loại học từ các câu do người viết dựng lên; độ chính xác trên phản ánh thật chưa được biết cho đến khi cơ quan gán nhãn một số. Mỗi hình có mục “Cách tính” với định nghĩa và câu truy vấn. Hạn trả lời phản ánh thường là 15 ngày, giả định, sửa được.',
		hotspots: 'Điểm nóng tìm ra thế nào',
		hotspotsText:
			'Mỗi tuần máy so số phản ánh của từng xã và từng vấn đề với mức thường lệ của chính nơi đó: mức của các tuần trước, tuần của cả nước và của tỉnh (Tết, đợt vận động), lượng phản ánh của xã ở các vấn đề khác, và tỷ lệ tiêu cực. Các xã liền nhau cùng vượt thì tính là một điểm nóng. Ngưỡng được chỉnh theo số cảnh báo mà người xem đọc kịp. Điểm nóng không nói nguyên nhân, không nói ai đúng ai sai; máy không tự học từ việc người xem đánh giá.',
		data: 'Dữ liệu đang có',
		dataNote: 'Một con số không bao giờ trộn hai bộ dữ liệu.',
		feedback: 'Phản ánh',
		initiatives: 'Mô hình',
		span: 'Thời gian',
		sources: 'Tệp đã nạp',
		kept: 'Giữ',
		duplicate: 'Trùng',
		countOnly: 'Chỉ đếm',
		rejected: 'Không đọc được',
		redactions: 'Chỗ đã che',
		relations: 'Truy vấn dùng chung',
		relationsNote:
			'Mọi câu truy vấn đều đọc qua các phần dưới đây, nên phạm vi được xem và bộ lọc áp dụng ở một nơi duy nhất.',
		licence: 'Giấy phép',
		licenceText:
			'Mã nguồn theo giấy phép MIT. Đơn vị hành chính, bản đồ khái quát và danh mục có ghi nguồn và giấy phép trong data/reference/NOTICE.md.'
	},
	feedback: {
		lead: 'Văn bản đã che thông tin riêng. Không nơi nào hiện người gửi.',
		search: 'Tìm trong phản ánh',
		searchHint: 'Gõ có dấu hoặc không dấu.',
		found: (n: string) => `${n} phản ánh`,
		received: 'Nhận ngày',
		place: 'Nơi',
		also: (issue: string) => `cũng nói về ${issue}`,
		best: (sentiment: string) => `có lẽ ${sentiment}`,
		refused: 'Vai trò lãnh đạo xem số liệu, không đọc từng phản ánh.'
	},
	jump: { results: (query: string) => `Kết quả cho “${query}”`, oldName: 'tên cũ' },
	columns: {
		issue: 'Vấn đề',
		commune: 'Xã, phường',
		province: 'Tỉnh, thành phố',
		channel: 'Kênh',
		kind: 'Loại',
		status: 'Trạng thái',
		week: 'Tuần từ',
		received: 'Tiếp nhận',
		negative: 'Tiêu cực',
		neutral: 'Trung tính',
		positive: 'Tích cực',
		unsure: 'Chưa chắc',
		negativeShare: 'Tỷ lệ tiêu cực',
		due: 'Đã đến hạn',
		onTime: 'Đúng hạn',
		onTimeShare: 'Tỷ lệ đúng hạn',
		open: 'Đang chờ',
		open30: 'Chờ quá 30 ngày',
		before: 'Kỳ so sánh',
		change: 'Thay đổi',
		n: 'n',
		share: 'Tỷ lệ',
		value: 'Giá trị',
		unit: 'Đơn vị',
		evidence: 'Bằng chứng',
		indicator: 'Chỉ số',
		year: 'Năm',
		title: 'Bài',
		publisher: 'Nơi đăng',
		published: 'Ngày đăng'
	}
};
