import { audits } from './audits.ts';

/** Texts of the page on the quality of the data. */
export const quality = {
	title: 'Chất lượng dữ liệu',
	lead: 'Dữ liệu nào đã về, về đều không, dòng nào bị bỏ lại và vì sao. Mọi mục đọc từ bản công bố đang xem, cả 24 tháng gần nhất dù kỳ nào đang được chọn.',
	contents: 'Trong trang này',
	asOf: (day: string, published: string) => `Số liệu đến hết ${day}, công bố ${published}.`,
	source: 'Nguồn',
	allChannels: 'mọi kênh',
	unnamed: '(không ghi)',
	entity: {
		feedback: 'phản ánh',
		status_event: 'bước xử lý',
		response: 'trả lời',
		initiative: 'mô hình',
		outcome: 'kết quả',
		consultation: 'lấy ý kiến',
		contribution: 'đóng góp',
		dialogue: 'đối thoại',
		inspection: 'kiểm tra',
		press_source: 'bài báo'
	} as Record<string, string>,
	freshness: {
		nav: 'Độ mới',
		title: 'Các nguồn có mới không',
		none: 'Chưa có nguồn phản ánh nào trong khoảng này.',
		fresh: (n: string) => `${n} nguồn phản ánh đều có dữ liệu mới như thường lệ`,
		freshOne: 'Nguồn phản ánh có dữ liệu mới như thường lệ',
		silent: (source: string, days: string, usual: string) =>
			`${source} im lặng ${days}, thường không quá ${usual}`,
		note: 'Nhịp thường lệ lấy từ lịch sử của chính nguồn: 99 trong 100 quãng nghỉ không dài hơn. Cần ít nhất 20 quãng nghỉ mới xét.',
		last: 'Nhận cuối',
		loaded: 'Nạp cuối',
		usual: 'Quãng nghỉ thường không quá',
		state: 'Nhịp',
		onTime: 'như thường lệ',
		isSilent: (days: string) => `▲ im lặng ${days}`,
		unjudged: 'chưa đủ lịch sử',
		fortnight: '14 ngày cuối',
		fortnightUsual: (n: string) => `thường ${n}`,
		fortnightFew: 'So với thường lệ',
		others: 'Nguồn khác đã nạp',
		records: 'Loại hồ sơ',
		channels: 'Từng kênh của mỗi nguồn',
		channel: 'Kênh'
	},
	complete: {
		nav: 'Độ đủ',
		title: 'Phản ánh có đủ điều cần để tính không',
		finding: (part: string, share: string) => `Thiếu nhiều nhất: ${part} (mới có ở ${share})`,
		note: 'Tỷ lệ trên số phản ánh của nguồn. Thiếu không phải là sai: hình nào cần điều ấy thì chỉ tính các phản ánh có nó.',
		n: 'Phản ánh',
		commune: 'Rõ xã',
		status: 'Rõ bước xử lý',
		due: 'Hạn trả lời có căn cứ',
		sentiment: 'Rõ tình cảm'
	},
	rows: {
		nav: 'Số dòng',
		finding: (read: string, kept: string, rejected: string) =>
			`Đọc ${read} dòng, giữ ${kept}, không đọc được ${rejected}`,
		sum: (read: string, kept: string, duplicate: string, counted: string, rejected: string) =>
			`${read} = ${kept} giữ + ${duplicate} trùng + ${counted} chỉ đếm + ${rejected} loại`,
		adds: 'Cộng khớp ở mọi tệp.',
		breaks: (n: string) => `Không khớp ở ${n} tệp: hãy báo cho người quản trị.`,
		note: 'Tính cả kho, mọi bộ dữ liệu. Chỉ đếm là đơn tố cáo hoặc văn bản có thể là tố cáo: không lưu nội dung.',
		bySource: 'Theo nguồn',
		byBatch: 'Từng tệp',
		batch: 'Tệp (mã lần nạp)',
		digest: 'SHA-256',
		replay: (batch: string) => `sửa cho ${batch}`,
		files: 'Tệp',
		read: 'Đọc',
		kept: 'Giữ',
		duplicate: 'Trùng',
		countOnly: 'Chỉ đếm',
		rejected: 'Loại',
		redactions: 'Chỗ che',
		coverage: 'Ngày trong tệp',
		loaded: 'Nạp lúc',
		most: (shown: string, all: string) => `${shown} tệp mới nhất trong ${all}.`
	},
	rejections: {
		nav: 'Dòng bị loại',
		title: 'Dòng bị loại vì sao',
		finding: (reason: string, n: string) => `Lý do bị loại nhiều nhất: ${reason} (${n} dòng)`,
		none: 'Không dòng nào bị loại.',
		unknown: 'lý do không được ghi (nạp bằng phiên bản trước)',
		note: 'Từng dòng nằm ở kho cách ly của máy chủ, không ở đây. Sửa trong tệp của bạn rồi chạy lệnh:',
		reason: 'Lý do',
		column: 'Cột',
		n: 'Số dòng',
		sum: (n: string) => `Cộng lại: ${n} dòng bị loại, bằng tổng ở trên.`
	},
	redactions: {
		nav: 'Chỗ che',
		title: 'Dữ liệu cá nhân đã che trước khi lưu',
		finding: (n: string) => `${n} chỗ đã che trong các văn bản đang lưu`,
		none: 'Chưa có chỗ nào bị che.',
		note: 'Chỉ đếm dấu che trong văn bản đang lưu; văn bản trùng hoặc đã hết hạn giữ thì không còn.',
		kind: 'Loại',
		n: 'Số chỗ che',
		texts: 'Số văn bản'
	},
	places: {
		nav: 'Nơi chưa khớp',
		title: 'Phản ánh được gắn với nơi nào bằng cách nào',
		finding: (n: string, share: string) => `${n} phản ánh chưa rõ xã (${share})`,
		findingFew: (n: string) => `${n} phản ánh chưa rõ xã`,
		names: 'Tên nơi chưa khớp với đơn vị nào',
		namesNone: 'Không có tên nơi nào chưa khớp từ năm dòng trở lên.',
		name: 'Tên trong tệp (đã che)',
		suggestion: 'Có lẽ là',
		noSuggestion: 'không có tên gần giống',
		n: 'Số dòng',
		rare: (names: string, n: string) =>
			`${names} tên khác, mỗi tên dưới 5 dòng, cộng lại ${n} dòng: không nêu tên vì có thể chỉ đến một người.`,
		todo: 'Nên làm gì: sửa tên hoặc thêm mã xã trong tệp nguồn rồi nạp lại; tên đúng mà danh mục thiếu thì thêm vào data/reference/gazetteer rồi chạy lệnh dưới đây. Văn bản nêu tên nơi sẽ được gắn lại; dòng chỉ có tên trong cột thì cần nạp lại.',
		reason: 'Cách gắn'
	},
	gaps: {
		nav: 'Khoảng trống',
		title: 'Tuần nào có dữ liệu',
		finding: (source: string, weeks: string, from: string) =>
			`Khoảng trống dài nhất: ${source}, ${weeks} tuần từ ${from}`,
		whole: (channels: string) =>
			`Không nguồn nào trống trọn một tuần; ${channels} kênh có tuần trống`,
		note: 'Ô gạch chéo là tuần không có dòng nào: khoảng trống, không phải số không. Để trắng là trước khi nguồn bắt đầu. Ô đậm hơn là tuần nhiều hơn, so trong cùng hàng.',
		legend: {
			none: 'không có dòng nào',
			low: 'dưới nửa trung vị của hàng',
			middle: 'quanh trung vị',
			high: 'trên 1,5 lần trung vị'
		},
		row: (name: string, weeks: string, empty: string, longest: string) =>
			`${name}: ${weeks} tuần từ khi bắt đầu, ${empty} tuần trống, quãng trống dài nhất ${longest} tuần`,
		weeks: 'Tuần từ khi bắt đầu',
		empty: 'Tuần trống',
		longest: 'Dài nhất',
		when: 'Quãng trống dài nhất',
		since: 'Bắt đầu'
	},
	drift: {
		nav: 'Nhãn trôi',
		title: 'Nhãn có thay đổi khác thường không',
		steady: 'Không tháng nào có nhãn lệch quá dao động thường gặp',
		finding: (month: string, what: string) => `${month}: ${what} lệch quá dao động thường gặp`,
		note: 'Lệch có thể vì người dân nói điều khác, vì nguồn đổi, hoặc vì máy đọc khác: hãy đọc vài văn bản của tháng ấy. Dải xám là dao động 99 % của chính các tháng trước; tháng chưa hết không được so.',
		heads: { tone: 'Tình cảm', issue: 'Nhóm vấn đề' },
		axis: 'Khoảng cách với các tháng trước',
		chart: (head: string, months: string, beyond: string) =>
			`${head}: ${months} tháng được so, ${beyond} tháng vượt dải`,
		month: 'Tháng',
		n: 'Văn bản',
		negative: 'Tiêu cực',
		unsure: 'Chưa chắc',
		confidence: 'Độ chắc tình cảm',
		issueConfidence: 'Độ chắc vấn đề',
		person: 'Người đã sửa',
		distance: (head: string) => `Khoảng cách: ${head.toLowerCase()}`,
		beyond: (moved: string) => `▲ ${moved}`,
		moved: (name: string, from: string, to: string) => `${name} ${from} → ${to}`,
		band: (band: string) => `dải đến ${band}`,
		partial: 'tháng chưa hết',
		unjudged: 'chưa đủ tháng trước hoặc quá ít văn bản',
		legend: { value: 'tháng này', band: 'dao động thường gặp', beyond: 'vượt dải' },
		versions: 'Phiên bản máy phân loại theo tháng nhận',
		version: 'Phiên bản',
		versionsOne: (version: string) => `Mọi văn bản do một phiên bản đọc: ${version}`,
		versionsMany: (n: string) => `${n} phiên bản máy phân loại cùng có mặt`,
		versionsNote:
			'Nhãn của hai phiên bản không so được thẳng với nhau; lệnh dưới đây đọc lại mọi văn bản bằng phiên bản hiện tại.',
		first: 'Từ tháng',
		last: 'Đến tháng'
	},
	lineage: {
		nav: 'Đường đi',
		title: 'Từ tệp đến hình: mỗi con số đi qua đâu',
		note: 'Danh sách này được đọc từ chính các câu truy vấn của chương trình, nên không thể lệch với chúng. Nguồn gồm những tệp nào, mỗi tệp có mã và SHA-256: ở bảng của mục Số dòng.',
		subject: {
			feedback: 'Phản ánh (Tổng quan, Vấn đề, Phản ánh)',
			settlement: 'Giải quyết (Tổng quan, Xã)',
			initiatives: 'Mô hình',
			places: 'Xã và vấn đề',
			reference: 'Khung của mọi trang',
			quality: 'Chất lượng',
			cube: 'Khám phá'
		} as Record<string, string>,
		question: 'Câu hỏi',
		relations: 'Phần dùng chung',
		tables: 'Bảng',
		sources: 'Nguồn',
		reference: 'danh mục kèm theo chương trình',
		meta: 'sổ của chính kho dữ liệu',
		files: (n: string) => `${n} tệp`
	},
	runs: {
		nav: 'Lịch sử chạy',
		title: 'Việc gì đã chạy, khi nào, kết quả ra sao',
		finding: (what: string, when: string) => `Lần cuối: ${what}, ${when}`,
		failed: (n: string) => `${n} lần chạy không thành trong lịch sử này`,
		none: 'Chưa có lần chạy nào được ghi.',
		note: 'Mới nhất trước, nhiều nhất 50 lần. Lần công bố bản này chưa biết mình mất bao lâu.',
		what: {
			load: 'Nạp tệp',
			publish: 'Công bố'
		} as Record<string, string>,
		result: {
			done: 'xong',
			failed: '✕ hỏng',
			refused: '✕ kiểm tra không đạt, bản cũ vẫn dùng',
			known: 'tệp đã nạp từ trước'
		} as Record<string, string>,
		task: 'Việc',
		when: 'Lúc',
		seconds: 'Mất',
		outcome: 'Kết quả',
		rows: 'Số dòng',
		took: (seconds: string) => `${seconds} giây`
	},
	audits: {
		nav: 'Kiểm tra',
		passed: (n: string) => `Bản đang xem đã qua cả ${n} phép kiểm tra`,
		note: 'Mỗi phép tìm các dòng sai; còn một dòng thì bản mới không được công bố và bản cũ tiếp tục phục vụ.',
		audit: 'Không được có',
		of: 'Trên',
		stage: { work: 'kho làm việc', snapshot: 'bản công bố' },
		found: 'Tìm thấy',
		/** by the audit's name; the audit's own English stands where none is here */
		finds: audits
	}
};
export type QualityTexts = typeof quality;
