/** Bringing a register into the product. */
export const intake = {
	title: 'Nhập sổ đăng ký mô hình',
	lead: 'Gửi một bảng Excel hoặc CSV, xem trước từng lỗi, sửa tại chỗ, rồi nhập các dòng hợp lệ.',
	back: 'Về trang Mô hình',
	link: 'Nhập từ tệp Excel, CSV',
	steps: {
		choose: '1. Chọn tệp',
		check: '2. Xem trước và sửa',
		store: '3. Nhập'
	},
	file: 'Tệp .xlsx hoặc .csv, tối đa 5 MB và 5.000 dòng',
	fileHint:
		'Cột bắt buộc: tên mô hình, xã (tên hoặc mã), năm đăng ký. Các cột về họ tên, số điện thoại, địa chỉ bị bỏ ngay khi đọc. Chưa có gì được lưu ở bước này.',
	submit: 'Kiểm tra tệp',
	another: 'Chọn tệp khác',
	template: 'Tải tệp mẫu (CSV)',
	preview: (file: string) => `Xem trước: ${file}`,
	good: 'Dòng hợp lệ',
	faulty: 'Dòng có lỗi',
	repeated: 'Dòng có thể trùng',
	faultsTitle: (n: string) => `${n} lỗi cần sửa`,
	faultsNote:
		'Sửa ngay trong ô rồi bấm “Kiểm tra lại”, hoặc tải các dòng lỗi về sửa trong Excel. Dòng còn lỗi sẽ không được nhập. Dữ liệu cá nhân trong ô đã được che.',
	faultsMore: (shown: string, all: string) => `Đang hiện ${shown} trong ${all} lỗi.`,
	noFaults: 'Không có lỗi nào.',
	row: 'Dòng',
	column: 'Cột',
	value: 'Giá trị',
	problem: 'Sai ở đâu, sửa thế nào',
	newValue: (row: string, column: string) => `Giá trị mới: dòng ${row}, ${column}`,
	recheck: 'Kiểm tra lại',
	store: (n: string) => `Nhập ${n} dòng hợp lệ`,
	download: 'Tải các dòng lỗi (CSV)',
	columnsTitle: (n: string) => `Cột nào là gì: nhận ra ${n} cột`,
	columnsNote: 'Nhận theo tên cột. Nếu sai, hãy chọn lại rồi bấm “Kiểm tra lại”.',
	noColumn: '(không có)',
	leftOut: (names: string) => `Đã bỏ vì nói về cá nhân: ${names}.`,
	unused: (names: string) => `Không dùng: ${names}.`,
	sample: 'Vài dòng hợp lệ đầu tiên',
	duplicates: 'Có thể trùng: gợi ý để xem lại, không tự gộp',
	duplicateKind: {
		file: (other: string) => `trùng tên, nơi và năm với dòng ${other}`,
		register: (other: string) => `trong sổ đã có mô hình cùng tên, nơi và năm, mã ${other}`,
		update: (other: string) => `mã ${other} đã có trong sổ: bản ghi cũ sẽ được thay`
	},
	receipt: 'Biên nhận nhập mô hình',
	accepted: 'Dòng đã nhận',
	setAside: 'Dòng để lại vì lỗi',
	receivedAt: 'Nhận lúc',
	number: 'Số biên nhận',
	states: {
		waiting: 'Đã nhận, chờ nạp',
		loaded: 'Đã nạp, chờ công bố',
		published: 'Đã công bố'
	},
	stateNotes: {
		waiting:
			'Các dòng nằm trong hộp nhận. Máy chủ theo dõi (watch) sẽ tự nạp; nếu không, quản trị viên chạy lệnh dưới đây. Tải lại trang này để xem trạng thái mới.',
		loaded: 'Các dòng đã vào kho; số liệu trên trang đổi khi bản chụp tiếp theo được công bố.',
		published: 'Số liệu trên các trang đã có những mô hình này.'
	},
	command: 'npm run pipeline -- drain',
	reload: 'Xem lại trạng thái',
	see: 'Xem sổ đăng ký và độ phủ',
	properties: {
		initiative_id: 'Mã mô hình',
		name_vi: 'Tên mô hình',
		name_en: 'Tên tiếng Anh',
		commune_name: 'Xã, phường',
		province_name: 'Tỉnh, thành phố',
		commune_code: 'Mã xã',
		province_code: 'Mã tỉnh',
		field: 'Lĩnh vực',
		issue: 'Vấn đề',
		owner_type: 'Chủ thể',
		area_type: 'Loại địa bàn',
		registered_year: 'Năm đăng ký',
		status: 'Trạng thái',
		registered_on: 'Ngày đăng ký',
		assessed_on: 'Ngày thẩm định',
		recognised_on: 'Ngày công nhận',
		lapsed_on: 'Ngày kết thúc',
		replication_of: 'Nhân rộng từ',
		is_selected_for_replication: 'Được chọn nhân rộng'
	}
};
