/** What lines without a topic say (tests, greetings, advertising, chat): beside the taxonomy's cues. */
export const OTHER_PHRASES = {
	'other.unclear': {
		vi: 'a lô|alô alô|alo alo|một hai ba bốn|test thử|thử xem có được không|thử tin nhắn|gửi thử|nhắn thử|thử thôi|bấm nhầm nút|gửi nhầm|gửi lộn|nhầm nhóm|gửi nhầm nhóm|không có gì|không có ý kiến|chưa có ý kiến|không góp ý gì|không có gì để nói|bỏ qua tin này|xin lỗi nhầm|tin nhắn trước nhầm|chào ad|chào admin|chào cả nhà|chào mọi người|chào buổi sáng|chúc ngày mới tốt lành|chúc mừng năm mới|chúc ngủ ngon|hello ad|hú hú|có ai không|có ai ở đây không|ai trực không|nghe rõ không|nghe rõ trả lời|dạ vâng|vâng ạ|oke|haha|hehe|asdf|abc|up bài|hóng hớt|chấm hóng|thả tim|đã xem|đã đọc|tag tên|cần bán|bán gấp|bán đất nền giá|cho thuê nhà|thanh lý|giảm giá sốc|khuyến mãi|ưu đãi hôm nay|đặt hàng ngay|inbox để biết giá|ib em tư vấn|tư vấn miễn phí|vay nhanh trong ngày|vay không cần thế|tuyển sỉ lẻ|miễn phí vận chuyển|ship tận nơi|kết bạn zalo|theo dõi kênh|đăng ký kênh|hôm nay trời đẹp|bóng đá hôm qua|đội tuyển đá hay|phim hay|ca sĩ|kết quả xổ số|xem tử vi|tìm chó lạc|tìm giấy tờ rơi|nhặt được ví',
		en: 'just testing|sent by mistake|wrong group|good morning|happy new year|anyone there|nothing to say|for sale|free shipping|discount today|follow my channel|nice weather|ok thanks|hi all|test message'
	}
} as const;
