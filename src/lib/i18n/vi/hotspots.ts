import { hotspotAudit } from './hotspot-audit.ts';
import { hotspotDetail, hotspotDigest } from './hotspot-detail.ts';

/** Texts of the hotspot pages: the week's list, one hotspot, the digest. */
export const hotspots = {
	detail: hotspotDetail,
	digest: hotspotDigest,
	audit: hotspotAudit,
	title: 'Điểm nóng: tuần này nên đến đâu',
	lead: 'Nơi và vấn đề có phản ánh nhiều hơn, hoặc tiêu cực hơn, hẳn mức thường lệ của chính nơi đó. Nhiều phản ánh không có nghĩa là làm kém.',
	head: {
		label: 'Tuần này',
		week: 'Tuần được dò',
		above: 'Vượt ngưỡng',
		aboveOf: (all: string) => `trong ${all} nơi đang theo dõi`,
		fresh: (n: string) => `${n} mới vượt trong tuần này`,
		budget: 'Mức cảnh báo',
		alerts: (n: string) => `không quá khoảng ${n} cảnh báo mới mỗi tuần`,
		budgetNote: (n: string) => `${n} cho mỗi 300 xã trong phạm vi.`,
		change: 'Đổi mức',
		complete: 'Dữ liệu hai tuần cuối đã về',
		completeWeek: (day: string, share: string) => `từ ${day}: ${share}`,
		completeUnknown: (day: string) => `từ ${day}: chưa có mức để so`,
		completeNote: 'so với một tuần thường; về chưa đủ thì số còn tăng',
		asOf: (day: string) => `số liệu đến ${day}`,
		digest: 'Bản tin tuần (để in, khổ A4)',
		audit: 'Nhật ký xử lý'
	},
	filters: {
		label: 'Lọc điểm nóng',
		state: 'Trạng thái',
		lane: 'Vì sao nổi lên',
		all: 'Tất cả'
	},
	list: {
		cards: 'Vượt ngưỡng, bất thường nhất trước',
		rest: (n: string) => `Dưới ngưỡng hoặc ngoài số thẻ: ${n} nơi đang theo dõi`,
		restNote:
			'Chưa đủ bất thường để gọi là cảnh báo ở mức đã chọn, hoặc đã hết số thẻ; xem khi còn thời gian.',
		handled: (n: string) =>
			`Đã xử lý: ${n} nơi đã hoãn, đã giải quyết, là sự kiện đã biết hoặc không hữu ích`,
		open: 'Xem chi tiết',
		rank: (n: string) => `Thứ ${n}`
	},
	empty: {
		none: 'Tuần này không nơi nào vượt ngưỡng mà còn chờ xử lý ở đây',
		noneText:
			'Nơi đã xử lý, nếu có, nằm ở dưới. Phần mềm vẫn dò mỗi tuần; xem mức cảnh báo ở dưới.',
		short: 'Chưa đủ dữ liệu để dò điểm nóng',
		shortText:
			'Cần khoảng nửa năm phản ánh theo tuần để biết thế nào là thường lệ. Nạp thêm dữ liệu cũ rồi chạy: npm run pipeline -- publish',
		filtered: 'Không có điểm nóng nào khớp bộ lọc'
	},
	card: {
		observed: (n: string, weeks: string) => `${n} phản ánh ${weeks}`,
		usual: (n: string, range: string) => `thường ${n} (khoảng 90 %: ${range})`,
		observedHidden: (weeks: string) => `số phản ánh ${weeks} được ẩn`,
		usualAlone: (n: string) => `thường ${n}`,
		newestWeek: (weeks: string) =>
			`số đếm của tuần mới nhất; điểm nóng được xét trên ${weeks} tuần`,
		countFloor:
			'số của tuần mới nhất; phần của xã có dưới 5 phản ánh không tính vào, để không suy ra được',
		countHidden: 'số của tuần mới nhất được ẩn, vì có số dưới 5 hoặc có thể suy ra số như vậy',
		beyond: 'vùng lan ra ngoài phạm vi được xem; số đếm là của cả vùng',
		beyondHidden:
			'vùng lan ra ngoài phạm vi được xem; số của cả vùng được ẩn, để không suy ra số của nơi khác',
		ratio: (ratio: string, range: string) => `gấp ${ratio} lần (${range})`,
		ratioAbove: (low: string) => `ít nhất ${low}`,
		unusual: (weeks: string) => `ngẫu nhiên thì khoảng ${weeks} tuần mới gặp một lần trong cả nước`,
		unusualYears: (years: string) =>
			`ngẫu nhiên thì khoảng ${years} năm mới gặp một lần trong cả nước`,
		unusualOften: 'ngẫu nhiên thì tuần nào cũng gặp ở đâu đó trong cả nước',
		unusualRare: 'ngẫu nhiên thì hơn mười năm mới gặp một lần trong cả nước',
		since: (day: string) => `từ tuần ${day}`,
		sinceFresh: 'mới vượt ngưỡng tuần này',
		watched: (day: string) => `theo dõi từ tuần ${day}, chưa vượt ngưỡng`,
		negativeShare: (share: string, usual: string) => `${share} tiêu cực, thường ${usual}`,
		negativeCount: (n: string, all: string, usual: string) =>
			`${n}/${all} tiêu cực, thường khoảng ${usual}`,
		negativeHidden: 'không công bố phần tiêu cực, vì có số dưới 5',
		footprint: (names: string) => `Gồm ${names}`,
		footprintMore: (names: string, more: string) => `Gồm ${names} và ${more} nơi khác`,
		bar: (n: string, usual: string, range: string) =>
			`${n} phản ánh, thường ${usual}, khoảng 90 %: ${range}`,
		rhythm: (weeks: string, last: string, usual: string) =>
			`${weeks} tuần của vùng này: tuần cuối ${last} phản ánh, thường ${usual}`,
		rhythmPlain: (weeks: string, last: string) =>
			`${weeks} tuần của vùng này: tuần cuối ${last} phản ánh`,
		planted: 'Mẫu: điểm nóng được dựng sẵn',
		notPlanted: 'Mẫu: không dựng sẵn, là báo nhầm',
		recurs: 'nổi lại sau khi đã yên'
	},
	stateNotes: {
		candidate: 'gần ngưỡng, chưa vượt',
		emerging: 'mới vượt ngưỡng',
		growing: 'tỷ lệ hoặc vùng lan tăng trong 2 của 3 tuần gần nhất',
		persistent: 'trên mức theo dõi từ 6 tuần trở lên',
		fading: 'đã xuống dưới mức theo dõi hoặc gần mức thường lệ',
		resolved: 'bốn tuần yên và đã có ghi chú hoặc trả lời',
		recurrent: 'yên chưa quá tám tuần thì nổi lại'
	},
	laneNotes: {
		joint: 'cả số phản ánh lẫn phần tiêu cực đều vượt mức thường lệ',
		volume: 'số phản ánh vượt mức thường lệ; phần tiêu cực thì không',
		tone: 'số phản ánh như thường, nhưng nhiều ý kiến tiêu cực hơn; tin cậy thấp hơn',
		spike: 'một xã, một tuần, cao hẳn lên; có thể chỉ là một đợt'
	},
	table: {
		where: 'Vấn đề, nơi',
		state: 'Trạng thái',
		observed: 'Phản ánh',
		usual: 'Thường',
		ratio: 'Gấp (lần)',
		unusual: 'Bất thường đến đâu',
		standing: 'Xử lý'
	},
	budget: {
		title: (n: string, weeks: string) =>
			`Mức đang chọn đã tạo ${n} cảnh báo mới trong ${weeks} tuần qua`,
		titleShort: 'Chọn mức cảnh báo',
		note: 'Đếm trên cả nước. Mức cao hơn thì bỏ sót ít hơn nhưng báo nhầm nhiều hơn. Chọn mức vừa sức người đi xem trong tuần.',
		level: 'Mức (cảnh báo mới mỗi tuần cho 300 xã)',
		made: 'Cảnh báo mới trong 12 tuần',
		perWeek: 'Mỗi tuần, bình quân',
		threshold: 'Ngưỡng điểm',
		chosen: 'đang chọn',
		standard: 'mức chuẩn'
	},
	triage: {
		title: 'Xử lý',
		lead: 'Mỗi việc làm được ghi vào nhật ký với vai trò, thời gian và ghi chú; không ghi tên người.',
		notYours: 'Vai trò của bạn xem được, không ghi được. Chỉ ban chỉ đạo ghi.',
		off: 'Chưa ghi được: không mở được tệp people.sqlite. Báo người quản trị.',
		actions: {
			acknowledge: 'Đã xem',
			assign: 'Giao việc',
			snooze: 'Hoãn',
			known_event: 'Sự kiện đã biết',
			not_useful: 'Không hữu ích',
			resolve: 'Đã giải quyết',
			release: 'Bỏ việc đã ghi'
		},
		explain: {
			acknowledge: 'Đã biết và đang theo dõi; thẻ vẫn ở danh sách.',
			assign: 'Giao cho một vai trò đến xem hoặc trả lời.',
			snooze: 'Ẩn khỏi danh sách đến hết ngày chọn; tăng thêm một nửa thì hiện lại ngay.',
			known_event: 'Có lý do đã biết, như lễ hội, mưa lũ, đợt lấy ý kiến.',
			not_useful: 'Báo nhầm hoặc không giúp gì; được đếm vào độ chính xác hằng tháng.',
			resolve: 'Việc đã xong. Cần ghi chú: đã làm gì, ai trả lời, khi nào.',
			release: 'Rút lại việc giao, hoãn hoặc dấu đã ghi; nhật ký vẫn giữ.'
		},
		assignee: 'Giao cho',
		until: 'Đến hết ngày',
		note: 'Ghi chú (tự che thông tin riêng)',
		noteNeeded: 'Ghi chú (bắt buộc)',
		submit: {
			acknowledge: 'Ghi đã xem',
			assign: 'Giao',
			snooze: 'Hoãn',
			known_event: 'Ghi là sự kiện đã biết',
			not_useful: 'Ghi là không hữu ích',
			resolve: 'Ghi đã giải quyết',
			release: 'Bỏ việc đã ghi'
		},
		assignees: {
			commune_front: 'Mặt trận xã',
			commune_committee: 'Ủy ban xã',
			province_commission: 'Ban dân vận tỉnh',
			handling_agency: 'Cơ quan thụ lý',
			dialogue_team: 'Tổ đối thoại'
		},
		standing: {
			none: 'Chưa ai xem',
			acknowledge: 'Đã xem',
			assign: (who: string) => `Đã giao: ${who}`,
			snooze: (day: string) => `Hoãn đến hết ${day}`,
			known_event: 'Sự kiện đã biết',
			not_useful: 'Không hữu ích',
			resolve: 'Đã giải quyết'
		},
		problems: {
			refused: 'Việc gửi lên không đúng dạng nên không được ghi. Tải lại trang rồi thử lại.',
			forbidden: 'Vai trò của bạn không ghi được việc xử lý.',
			gone: 'Điểm nóng này không còn hoặc ngoài phạm vi của bạn. Tải lại danh sách.',
			full: 'Nhật ký đã đầy nên không ghi thêm được. Báo người quản trị.',
			noteMissing: 'Việc này cần ghi chú: vì sao, đã làm gì. Viết ghi chú rồi ghi lại.',
			noteRefused: 'Ghi chú đọc như lời tố cáo nên không được lưu. Viết lại, chỉ nói việc đã làm.',
			tooFar: 'Ngày hoãn phải sau hôm nay và không quá 90 ngày. Chọn ngày khác.',
			off: 'Chưa ghi được: không mở được tệp people.sqlite. Báo người quản trị.'
		},
		at: (day: string) => `ghi ngày ${day}`,
		of: (action: string, finding: string) => `${action}: ${finding}`
	}
};
export type HotspotTexts = typeof hotspots;
