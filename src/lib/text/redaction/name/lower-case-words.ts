/** Titles before names in small letters. */
export const ADDRESSED = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'thầy']);
/** "anh hùng", "anh dũng" are adjectives, "anh linh" a spirit. */
export const ADJECTIVES = new Set([
	'anh hùng',
	'anh dũng',
	'anh linh',
	'anh hoa',
	'anh minh',
	'anh ngữ',
	'anh văn',
	'chú tâm',
	'chú trọng',
	'chú ý',
	'cô đọng',
	'cô quạnh',
	'anh tài',
	'cô hòa',
	'cô linh',
	'cô đông',
	'bà mai',
	'chị nam',
	'cô lập',
	'cô đơn',
	'cô đặc',
	'cô độc',
	'ông bà',
	'ông nam',
	'bà nam',
	'cô thành',
	'ông thành',
	'cô hương'
]);
/** The same in texts without diacritics, where fewer are sure. */
export const PLAIN_ADDRESSED = new Set(['ong', 'anh', 'ba', 'chi', 'chu', 'bac']);
/** "a tuan anh", "c thuy linh": titles in short, before two given names. */
export const SHORT_TITLES = new Set(['a', 'c', 'chi', 'anh', 'ong', 'ba', 'chu', 'bac', 'co', 'e']);
export const PLAIN_ORDER = new Set([
	'sau',
	'bay',
	'tam',
	'chin',
	'muoi',
	'ut',
	'tu',
	'hai',
	'ba',
	'nam'
]);
export const PLAIN_SECOND = new Set(
	'anh linh trang lan hoa hong mai dao cuc nam phong hai son tu ha yen nga tuyet thao huong'.split(
		' '
	)
);
export const PLAIN_GIVEN_NAMES = new Set(
	`tuan hung cuong thinh vinh quynh oanh hue thuy loan linh khanh khoi kiet hanh uyen nguyet ngoc phuc duc quang
	tuyet thao trinh diem hien yen nga huong`.split(/\s+/)
);
export const AMBIGUOUS = new Set([
	'anh huong',
	'anh hung',
	'anh dung',
	'anh linh',
	'ba hoa',
	'ong hanh',
	'chi hanh',
	'chi phuong',
	'chi tuyet',
	'chi hien'
]);

/** "thầy cô luân phiên": people of whom none is named. */
export const PLURALS = new Set([
	'thầy cô',
	'ông bà',
	'anh chị',
	'cô chú',
	'cô bác',
	'chú bác',
	'thay co',
	'ong ba',
	'anh chi',
	'co chu'
]);

/** Verbs and small words that are given names too: before a second one they open no name in small letters. */
export const OPENS_NO_NAME = new Set(
	'được lên cho chuyên sinh phát lập lưu ký truyền diễn tới sang thường như thế cần còn đang vẫn mong lấy đến thi'.split(
		' '
	)
);

/** What a title and two syllables say that look like a short full name: "chị đỗ đạt", "ông hoàng quyền". */
export const NOT_SHORT_FULL = new Set(
	'đỗ_đạt đỗ_xe võ_trang vũ_trang trịnh_trọng trương_trình phạm_quy phạm_luật phạm_thượng phạm_pháp phạm_nhân phạm_tội phạm_vi vũ_đoàn vũ_sư võ_công võ_đạo võ_sĩ vũ_lực vũ_khí hoàng_quyền hoàng_thượng hoàng_yến hoàng_tộc lê_thân trần_trụi trần_thế bùi_tai'.split(
		' '
	)
);
