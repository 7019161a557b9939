/** Links that show one brief, fixed, to whoever has them. */
export const links = {
	title: 'Liên kết chia sẻ',
	lead: 'Mỗi liên kết mở đúng một bản tóm tắt: địa bàn, thời gian và bộ lọc cố định, ô dưới 5 bị ẩn. Người mở không đổi được gì.',
	share: 'Chia sẻ bản này',
	days: 'Hết hạn sau',
	dayCount: (days: string) => `${days} ngày`,
	submit: 'Tạo liên kết',
	made: 'Liên kết vừa tạo. Chép ngay: về sau không xem lại được.',
	address: 'Địa chỉ để gửi',
	all: 'Các liên kết đang mở được',
	count: (count: string) => `${count} liên kết đang mở được`,
	until: (day: string) => `Mở được đến hết ngày ${day}`,
	shows: 'Xem nội dung',
	revoke: 'Thu hồi',
	revokeAsk: 'Thu hồi liên kết này? Ai có liên kết cũng không mở được nữa.',
	revokeYes: 'Thu hồi ngay',
	noneTitle: 'Chưa có liên kết nào',
	none: 'Mở một bản tóm tắt rồi chọn “Chia sẻ bản này”.',
	brief: 'Mở bản tóm tắt',
	footer: (day: string) => `Bản chia sẻ, mở được đến hết ngày ${day}.`,
	problems: {
		refused: 'Không tạo được liên kết: giá trị gửi lên không đúng. Mở lại bản tóm tắt rồi thử lại.',
		words: 'Bản tóm tắt đang tìm theo chữ nên không chia sẻ được. Bỏ ô tìm chữ rồi thử lại.',
		full: 'Đã đủ số liên kết có thể mở. Thu hồi bớt rồi tạo lại.',
		gone: 'Liên kết này đã hết hạn hoặc đã thu hồi.',
		off: 'Chưa tạo được liên kết: không mở được tệp people.sqlite. Báo người quản trị.'
	}
};
