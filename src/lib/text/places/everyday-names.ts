/**
 * Names of communes that are everyday words: in lower case after "xã" or "phường" the sentence goes on
 * ("phường văn minh", "xã định cư xong").
 */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
	`văn hóa|đồng ý|thứ ba|hợp đồng|trung tâm|yên tâm|an toàn|thống nhất|khánh thành|an ninh|định cư|ban công
	|biên giới|khuyến nông|công bằng|thiết kế|đồng thuận|thể dục|văn minh|đoàn kết|thành công|trung bình|hợp lý
	|chợ mới|đất mới|dân chủ|đông xuân|bình an|duy nhất|trung thu|yên tĩnh|lương tâm|phố mới|quảng trường|tự do
	|tự nhiên|liên quan|nhân đạo|vĩnh viễn|hòa bình|hòa thuận|tiến bộ|đạo lý|độc lập|nông trường|an khang
	|thịnh vượng|lương thiện|trung thành|hợp nhất|hợp tác|quyết thắng|quyết tiến|đồng tâm|cộng hòa|bình đẳng
	|bình yên|thanh bình|bình minh|hạnh phúc|trường thọ|phú quý|hợp tiến|hợp thành|tân tiến|đại đồng|toàn thắng
	|thắng lợi|tiên phong|tiền phong|liên hiệp|hiệp hòa|hữu nghị|bình dân|đồng lòng|đồng bộ|công lý|chí công
	|chính nghĩa|nhân nghĩa|nhân hòa|thanh xuân|hoàn lão|an cư|an lạc|sơn thủy|thủy lợi|nông thôn|trung ương
	|tân thời|tân trang|cát bụi|đất đỏ|đá đỏ|rừng thông|thị trấn|bàn cờ|một ngàn|bao la|phong thủy`
		.split('|')
		.map((name) => name.trim())
);
