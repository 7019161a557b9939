/** Everyday words whose first syllable is a title of address, by that title. */
const ENTRIES = `
	anh: em hùng quốc ngữ chị cả rể vợ họ|chị: em họ dâu cả gái chồng|em: út bé gái trai dâu họ rể nhỏ chồng vợ
	cô: lập đơn độc đọng đặc hồn quạnh nhi bé dâu đúc gái tiên giáo nuôi bác chú đồng thôn|dì: ghẻ
	chú: ý giải thích rể bác mục tiểu thím lính bé|bác: bỏ sĩ học ái đơn cổ hồ tôn gái trai
	ông: bà lão nội ngoại cha chủ tổ trời bụt táo địa công đồ từ|bà: con nội ngoại cụ lão chủ mối đỡ đồng mẹ xã
	con: trai gái em đường lộ nuôi út thứ đầu dâu rể người cái giống lươn thú vật sông suối kênh mương đê tàu thuyền đò số
	con: trâu bò lợn gà vịt chó mèo cháu nhỏ hẻm phố dốc đập nước rạch voi hổ cá tôm cua ma dấu tem cưng ngoan hiền thơ vua
	cháu: trai gái ngoan nội ngoại họ nhỏ chắt|bé: trai gái nhỏ bỏng ngoan khỏe yêu xinh|bạn: trai gái bè hữu tình đọc học trẻ đời hiền
	già: yếu nua làng cỗi trẻ cả dặn hóa hoá nhỏ|nhỏ: giọt lẻ bé hẹp tuổi nhẹ xinh nhặt con thôi to hơn nhất
	cụ: thể già bà ông kỵ|thầy: giáo thuốc trò bói cúng mo tu cô đồ|má: hồng phanh con|mẹ: hiền con đẻ kế chồng vợ bầu đỡ quê
	cha: con xứ ông chung mẹ đẻ nuôi|thằng: bé|ả: đào|mụ: mị|lão: thành hóa hoá luyện làng nông|chế: độ tài tạo biến xuất
	mợ: chủ|mệ: già|ma: túy tuý thuật trận`;

const WORDS: ReadonlySet<string> = new Set(
	ENTRIES.trim()
		.split(/[|\n]\s*/)
		.flatMap((entry) => {
			const [title = '', seconds = ''] = entry.split(':');
			return seconds
				.trim()
				.split(/\s+/)
				.map((second) => `${title.trim()} ${second}`);
		})
);

/** Whether a title and what follows are one everyday word: "CHÚ Ý", "CÔ LẬP", "BÀ CON". */
export const isTitleWord = (title: string, next: string) => WORDS.has(`${title} ${next}`);
