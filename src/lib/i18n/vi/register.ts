/** The register of initiatives: what stands beside its list. */
export const register = {
	rows: {
		all: (n: string) => `Xem cả ${n} dòng`,
		fewer: 'Thu gọn'
	},
	page: {
		label: 'Trong trang này',
		coverage: (year: string) => `Xã có mô hình năm ${year}`,
		coverageOf: (part: string, whole: string) => `${part}/${whole} xã`,
		was: (share: string, year: string) => `năm ${year}: ${share}`,
		gap: 'Bị bỏ ngỏ nhiều nhất',
		gapOf: (points: string) => `điểm thiếu ${points}`,
		noGap: 'Không nhóm nào rõ rệt',
		recognised: 'Được công nhận',
		recognisedOf: (part: string, whole: string) => `${part}/${whole} mô hình đã đăng ký`,
		late: 'Chờ quá 90 ngày',
		lateOf: 'chờ thẩm định hoặc chờ quyết định',
		list: 'Sổ đăng ký',
		listOf: 'mô hình, tìm và lọc được',
		copies: 'Được nơi khác làm theo',
		copiesOf: (n: string) => `theo ${n} mô hình gốc`,
		outcomes: 'Báo cáo kết quả',
		outcomesOf: (n: string) => `${n} lần đã kiểm chứng`,
		dialogues: 'Đối thoại',
		dialoguesOf: (done: string, all: string) => `${done}/${all} lời hứa đã làm`,
		lowestFirst: 'Nơi có ít mô hình nhất đứng trước.'
	},
	funnel: {
		title: (share: string) => `${share} mô hình đã đăng ký được công nhận`,
		plain: 'Từ đăng ký đến công nhận và nhân rộng',
		note: 'Mỗi bước gồm cả mô hình đã đi xa hơn; phần trăm là của bước liền trước.',
		steps: {
			initiatives: 'Trong sổ',
			registered: 'Đã đăng ký',
			assessed: 'Đã thẩm định',
			recognised: 'Được công nhận',
			replicated: 'Được nơi khác làm theo'
		},
		ofBefore: (share: string, n: string) => `${share} của ${n}`,
		interval: (range: string) => `khoảng 95 %: ${range}`,
		left: {
			ended: (n: string) => `${n} rút hoặc dừng trước bước này`,
			refused: (n: string) => `${n} không được công nhận`,
			waiting: (n: string, late: string) => `${n} đang chờ, trong đó ${late} chờ quá 90 ngày`,
			lapsed: (n: string) => `${n} được công nhận nay không còn hoạt động`,
			days: (days: string, n: string) => `trung vị ${days} ngày từ bước trước (n = ${n})`
		}
	},
	trees: {
		title: (reach: string, parents: string) => `${reach} nơi làm theo ${parents} mô hình gốc`,
		none: 'Chưa mô hình nào được ghi là nhân rộng',
		noneNote: 'Sổ đăng ký này chưa ghi cột “nhân rộng từ”. Không suy ra từ tên giống nhau.',
		note: 'Theo cột “nhân rộng từ” của sổ đăng ký. Còn hoạt động: sau 12 tháng. Mở từng mô hình để xem nơi làm theo.',
		reach: (n: string, provinces: string) => `${n} nơi làm theo ở ${provinces} tỉnh`,
		depth: (n: string) => `qua ${n} bậc`,
		survival: (part: string, whole: string) => `${part}/${whole} còn hoạt động`,
		selected: 'được chọn nhân rộng',
		outside: 'Mô hình gốc ngoài phạm vi đang xem',
		more: (n: string) => `và ${n} nơi khác`,
		never: (n: string) => `${n} mô hình được chọn nhân rộng nhưng chưa nơi nào làm theo.`,
		ended: 'đã dừng'
	},
	gap: {
		title: (name: string) => `${name}: nhiều phản ánh tiêu cực, ít mô hình`,
		plain: 'Nơi có phản ánh gay gắt mà chưa có mô hình',
		note: 'Điểm thiếu = phần trong phản ánh tiêu cực − phần trong mô hình. Số dương: dân nói nhiều hơn mức mô hình quan tâm.',
		group: 'Nhóm vấn đề',
		feedback: 'Phản ánh tiêu cực',
		initiatives: 'Mô hình',
		score: 'Điểm thiếu (điểm %), khoảng 95 %',
		open: 'Chưa trả lời',
		points: (value: string) => `${value} điểm %`,
		tooFew: 'chưa đủ 30',
		places: 'Xã có dân đang chờ trả lời mà chưa có mô hình',
		placesNone: 'Không có xã nào như vậy trong phạm vi đang xem.',
		placesNote:
			'Từ 5 phản ánh tiêu cực chưa trả lời về một nhóm vấn đề, chưa mô hình nào của xã nhắm vào. Số đếm để tìm việc cần làm, không phải để chấm điểm xã.',
		openOver30: 'Chờ quá 30 ngày',
		ofCommune: 'Mô hình của xã',
		read: 'Đọc phản ánh'
	},
	duplicates: {
		title: (n: string) => `${n} cặp mô hình có thể là một`,
		none: 'Không thấy mô hình nào trùng tên trong cùng xã và năm',
		note: 'Cùng xã, cùng năm, tên giống nhau khi bỏ dấu hoặc gần giống. Chỉ để xem lại, không tự gộp.',
		other: 'Mô hình kia',
		how: 'Giống',
		same: 'trùng tên',
		near: (share: string) => `gần giống (${share})`
	},
	outcomes: {
		title: 'Kết quả theo mức bằng chứng',
		note: 'Cộng trong từng chỉ tiêu và đơn vị, mỗi mức bằng chứng một cột, không cộng ngang. Phần trăm là trung bình. n: số lần báo cáo.',
		reports: (n: string) => `n = ${n}`
	},
	consultations: {
		participated: 'Tham gia / có quyền',
		agreed: 'Đồng ý / tham gia',
		agreedOfAll: 'Đồng ý / có quyền',
		stated: (share: string) => `${share} theo nguồn, không kèm số đếm`,
		counts: (part: string, whole: string) => `${part}/${whole}`,
		withShare: (share: string, counts: string) => `${share} (${counts})`
	},
	contributions: {
		basis: (amount: string, households: string) => `${amount} (trên ${households} hộ)`,
		exempt: (n: string) => `miễn ${n} hộ`,
		noBasis: 'nguồn không nêu số hộ'
	}
};
