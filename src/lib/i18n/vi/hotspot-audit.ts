/** Texts of the trail of what people did with hotspots. */
export const hotspotAudit = {
	title: 'Nhật ký xử lý điểm nóng',
	lead: 'Mỗi việc làm với điểm nóng là một dòng, mới nhất trước. Dòng chỉ được thêm; sửa hay xóa một dòng thì chuỗi mã không còn khớp. Chỉ ghi vai trò, không ghi tên người.',
	back: 'Về danh sách điểm nóng',
	ofOne: (id: string) => `Chỉ các dòng của điểm nóng ${id}.`,
	ofAll: 'Xem mọi điểm nóng',
	own: 'Chỉ điểm nóng này',
	gone: (id: string) => `${id} (không còn trong dữ liệu)`,
	noneTitle: 'Chưa có dòng nào',
	none: 'Khi ban chỉ đạo ghi đã xem, giao, hoãn hoặc giải quyết một điểm nóng, việc đó hiện ở đây.',
	columns: {
		number: 'Dòng',
		when: 'Lúc',
		action: 'Việc làm',
		role: 'Vai trò',
		hotspot: 'Điểm nóng',
		own: 'Lọc',
		digest: 'Mã của dòng'
	},
	chain: {
		whole: (n: string) => `Chuỗi mã khớp từ dòng đầu đến dòng cuối (${n} dòng).`,
		head: 'Mã của dòng cuối:',
		broken: (row: string) => `Chuỗi mã không khớp từ dòng ${row}`,
		brokenAdvice:
			'Dòng này đã bị sửa, bị xóa hoặc bị chèn ngoài phần mềm. Giữ nguyên tệp people.sqlite, so với bản sao lưu (npm run pipeline -- verify) và báo người quản trị.'
	}
};
