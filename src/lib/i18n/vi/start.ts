/** Texts of the page for people who start. */
export const start = {
	title: 'Bắt đầu: nạp số liệu của mình',
	nothing: 'Chưa công bố số liệu nào',
	nothingText:
		'Máy chủ đang chạy, nhưng chưa có bản chụp nào để xem. Có hai cách bắt đầu; trang tự có số liệu khi lệnh chạy xong, không cần khởi động lại.',
	example: 'Xem thử với dữ liệu mẫu',
	exampleText:
		'Một lệnh dựng ba năm phản ánh và mô hình do máy bịa ra, nạp rồi công bố. Mọi trang sẽ ghi rõ DỮ LIỆU MẪU.',
	own: 'Nạp số liệu của cơ quan',
	ownText:
		'Tệp CSV, XLSX, JSONL, Parquet hoặc Arrow, mỗi dòng một phản ánh. Tên, số điện thoại, giấy tờ, địa chỉ được xóa trước khi ghi xuống đĩa.',
	steps: [
		{
			name: 'Đề xuất',
			text: 'Máy đọc tệp và đề xuất cột nào là gì, kèm lý do. Xem lại tệp ánh xạ rồi sửa nếu cần.',
			command: 'npm run pipeline -- propose so-lieu.xlsx --out anh-xa.json'
		},
		{
			name: 'Nạp',
			text: 'Làm sạch, che thông tin riêng, tìm xã, phân loại. Dòng bị loại được ghi lại kèm lý do để sửa.',
			command: 'npm run pipeline -- load so-lieu.xlsx --source anh-xa.json --no-publish'
		},
		{
			name: 'Công bố',
			text: 'Kiểm tra toàn bộ rồi mới đưa vào dùng; nếu kiểm tra không qua, trang giữ bản cũ.',
			command: 'npm run pipeline -- publish'
		},
		{
			name: 'Kiểm lại',
			text: 'Xem trong kho có gì, bao nhiêu dòng được giữ, bao nhiêu bị loại.',
			command: 'npm run pipeline -- status'
		}
	],
	there: 'Đang có gì',
	what: 'Phần',
	state: 'Hiện trạng',
	snapshot: 'Bản chụp đang xem',
	noSnapshot: 'chưa có',
	datasetRows: (feedback: string, initiatives: string) =>
		`${feedback} phản ánh, ${initiatives} mô hình`,
	classifier: 'Bộ phân loại',
	classifierVersion: (version: string) => `bản ${version}, đã học sẵn`,
	classifierNone: 'chưa học; chạy npm run pipeline -- train',
	units: 'Đơn vị hành chính',
	unitCount: (provinces: string, communes: string) => `${provinces} tỉnh, ${communes} xã`,
	quality: 'Xem chất lượng của số liệu đã nạp'
};
