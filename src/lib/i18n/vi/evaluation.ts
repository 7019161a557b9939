/** Texts of the page that says how well the classifier does. */
export const evaluation = {
	lead: 'Điểm đo trên câu của người viết mà máy chưa từng học, kèm chỗ máy hay sai.',
	none: {
		title: 'Chưa có bản đánh giá',
		text: 'Bản đánh giá được ghi khi huấn luyện bộ phân loại. Hãy chạy lệnh dưới đây rồi mở lại trang.',
		command: 'npm run pipeline -- train --as-of 2026-11-22'
	},
	statement: {
		title: 'Các câu để học và để đo đều do người viết dựng lên',
		titleMixed: 'Phần lớn câu để học và để đo do người viết dựng lên',
		texts: (texts: string, authors: string, names: string) =>
			`${texts} câu của ${authors} người viết (${names}). Mỗi người được chấm bởi bản máy học từ tất cả những người khác.`,
		contrast: (texts: string, names: string) =>
			`Chấm riêng: ${texts} câu đối chiếu (${names}), một sự việc kể với nhiều tình cảm, nhiều mục đích hoặc thành nhiều vấn đề; mỗi tập được chấm bởi máy học từ mọi câu còn lại.`,
		corrected: (texts: string) =>
			`Trong đó ${texts} câu là phản ánh do người trong cơ quan gán nhãn; điểm riêng của các câu này đứng ở phần lát cắt, như của một người viết.`,
		interval: (draws: string) =>
			`Khoảng tin cậy 95 %: lấy mẫu lại ${draws} lần các câu của từng người viết; khoảng này không nói gì về người viết mới. Độ chắc và ngưỡng được chỉnh trên chính các điểm này.`,
		version: (version: string, day: string) => `Phiên bản ${version}, ngày ${day}.`
	},
	heads: { sentiment: 'Tình cảm', issue: 'Vấn đề', group: 'Nhóm vấn đề', kind: 'Loại' },
	variants: {
		as_written: 'như người viết gõ',
		no_diacritics: 'bỏ dấu',
		teencode: 'viết tắt kiểu chat'
	},
	scores: {
		title: 'Điểm theo từng việc',
		note: 'Trung bình các người viết. Viết tắt kiểu chat lấy từ bảng mà máy biết; cách viết tắt của riêng người viết nằm ở phần lát cắt.',
		card: (head: string) => `${head}: tỷ lệ đúng`,
		least: (author: string, score: string) => `thấp nhất ${author}: ${score}`,
		task: 'Việc',
		text: 'Câu',
		accuracy: 'Đúng',
		leastColumn: 'Người viết thấp nhất',
		macroF1: 'Macro-F1',
		top3: 'Đúng trong 3 gợi ý'
	},
	try: {
		title: 'Thử một câu',
		label: 'Câu phản ánh',
		hint: 'Câu này không được lưu, không vào địa chỉ trang hay nhật ký.',
		submit: 'Xem máy hiểu gì',
		empty: 'Hãy gõ một câu.',
		long: (most: string) => `Câu quá dài. Hãy rút còn tối đa ${most} ký tự.`,
		missing: 'Chưa có bộ phân loại để thử. Hãy huấn luyện bằng lệnh npm run pipeline -- train.',
		denunciation:
			'Câu này là hoặc có thể là tố cáo. Máy chỉ đếm, không lưu và không hiện lại nội dung.',
		redacted: 'Văn bản sau khi che',
		places: 'Nơi được nhắc đến',
		noPlace: 'Không thấy tên xã, phường nào.',
		textLang: (name: string) => `Ngôn ngữ: ${name}`,
		labels: 'Nhãn và các từ quyết định',
		uncounted: 'dưới ngưỡng nên không tính',
		rest: (count: string) => `${count} từ khác`,
		bias: 'mức gốc',
		score: 'điểm',
		sum: 'Tổng các từ và mức gốc đúng bằng điểm của nhãn.'
	},
	classes: {
		title: 'Từng nhãn',
		note: 'Khoảng Wilson 95 %. Dưới 30 câu thì không ghi phần trăm.',
		class: 'Nhãn',
		support: 'Số câu có thật',
		precision: 'Đúng khi máy gọi tên',
		recall: 'Tìm được trong số có thật',
		recallOf: (share: string) => `tìm được ${share}`,
		f1: 'F1'
	},
	confusion: {
		title: 'Máy hay lẫn nhãn nào với nhãn nào',
		note: 'Hàng là nhãn đúng, cột là nhãn máy cho; màu càng mạnh, phần của hàng càng lớn. Đường chéo là đúng.',
		right: 'Nhãn đúng',
		given: 'Máy cho',
		pairs: 'Vấn đề hay bị lẫn nhất',
		n: 'Số câu'
	},
	calibration: {
		title: 'Độ chắc có đáng tin không',
		finding: (worst: string) => `Độ chắc lệch khỏi tỷ lệ đúng nhiều nhất ${worst}`,
		note: 'Điểm nằm trên đường chéo: máy chắc 80 % thì đúng 80 %.',
		confidence: 'Máy chắc',
		accuracy: 'Thực sự đúng',
		error: (share: string) => `lệch trung bình ${share}`,
		label: (head: string, error: string) =>
			`${head}: tỷ lệ đúng theo độ chắc, lệch trung bình ${error}`
	},
	coverage: {
		title: 'Bỏ những câu máy không chắc thì đúng hơn bao nhiêu',
		finding: (coverage: string, accuracy: string) =>
			`Tình cảm được tính ở ${coverage} số câu, đúng ${accuracy}`,
		note: 'Bên trái là mọi câu, càng sang phải càng chỉ giữ câu máy chắc. Vạch đứng là ngưỡng đang dùng.',
		coverage: 'Phần câu được giữ',
		floor: 'ngưỡng',
		label: (head: string, all: string, half: string) =>
			`${head}: đúng ${all} khi giữ mọi câu, ${half} khi chỉ giữ nửa số câu chắc nhất`
	},
	slices: {
		title: 'Máy yếu ở loại câu nào',
		finding: (slice: string, share: string) => `Tình cảm yếu nhất ở câu ${slice}: đúng ${share}`,
		note: 'Vạch là khoảng Wilson 95 %, chấm là tỷ lệ đúng.',
		slice: 'Lát cắt',
		scale: (from: string) => `Thang từ ${from} đến 100 %.`,
		dimensions: {
			author: 'Người viết',
			tag: 'Cách viết',
			language: 'Ngôn ngữ',
			length: 'Độ dài (từ)',
			kind: 'Loại',
			contrast: 'Tập đối chiếu'
		},
		tags: {
			nodia: 'không dấu',
			teencode: 'viết tắt kiểu chat',
			ironic: 'mỉa mai',
			dialect: 'có phương ngữ',
			minutes: 'kiểu biên bản',
			negation: 'có phủ định',
			typo: 'có lỗi gõ',
			emoji: 'có biểu tượng cảm xúc',
			mixed: 'khen lẫn chê',
			long: 'dài',
			short: 'ngắn'
		}
	},
	prevalence: {
		title: 'Tỷ lệ tiêu cực sau khi sửa theo lỗi đã biết',
		finding: (raw: string, adjusted: string) =>
			`Sai số trung bình của tỷ lệ tiêu cực: ${raw} trước khi sửa, ${adjusted} sau khi sửa`,
		note: (sample: string, samples: string) =>
			`Mỗi dòng là ${samples} mẫu ${sample} câu có tỷ lệ tiêu cực biết trước, lấy từ câu của một người viết và sửa theo lỗi ở câu của những người khác (Forman 2008; Bella và cộng sự 2010). Trang Tổng quan dùng cách đếm hiệu chỉnh.`,
		truth: 'Tỷ lệ thật',
		raw: 'Đếm thẳng',
		adjusted: 'Đếm hiệu chỉnh',
		probabilistic: 'Hiệu chỉnh theo xác suất',
		error: (points: string) => `sai số ${points}`,
		held: (share: string) => `khoảng 95 % chứa số thật: ${share}`
	},
	versions: {
		title: 'Các phiên bản',
		note: 'Mới nhất ở cuối. Điểm của hai phiên bản chỉ so được khi các câu để đo giống nhau.',
		version: 'Phiên bản',
		day: 'Ngày',
		current: 'đang dùng',
		otherTexts: 'câu đo khác'
	}
};
export type EvaluationTexts = typeof evaluation;
