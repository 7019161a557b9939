const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Kinship and courtesy words: one capitalised syllable after them is a name ("bà Lan"). */
export const KIN_TITLES = set(
	'ông bà anh chị cô chú bác cậu dì mợ thím em cháu cụ thầy bé bạn má mr mrs ms miss dr'
);

/** The same in texts without diacritics; "co", "ba", "chi", "em" are then taken only with a surname. */
export const FOLDED_TITLES = set('ong ba anh chi co chu bac cau di em chau cu thay be ban');
export const SURE_FOLDED_TITLES = set('ong anh chu bac');

/** Ends of the phrase before a name that is a role: they need a surname and one syllable more. */
export const ROLE_BEFORE =
	/(?<![\p{L}\p{N}])(?:chu tich|bi thu|pho|truong (?:thon|ban|phong|ap|xom|cong an|khu pho|khoa|doan)|to truong|giam doc|can bo|chuyen vien|nhan vien|dong chi|d\/c|bac si|bs|y si|y ta|dieu duong|giao vien|co giao|thay giao|hieu truong|thuong uy|dai uy|trung uy|thieu uy|thieu ta|trung ta|thuong ta|dai ta|luat su|ls|chanh van phong|con trai|con gai|vo|chong|vo toi|chong toi|con toi|chu ho|ho|gia dinh|doi tuong|nghi pham|hoc sinh|hang xom|cong dan|nguoi dan|nan nhan|chu quan|chu nha|chu tro|chu dau tu|do|cua|voi|gap|bi|boi|la|cho) ?$/u;

/** Phrases that announce a name of whatever length: "tôi tên là", "họ và tên:", "người gửi:". */
export const INTRODUCTION =
	/(?<![\p{L}\p{N}])(?:ho (?:va )?ten(?: toi| em| chau)?|ten (?:toi|em|chau|minh|con)|(?:toi|em|chau|minh|con|tui) ten|ten(?: la)?|nguoi (?:gui|viet don|lam don|phan anh|khieu nai|de nghi|viet|ky)|ky ten|dung ten|my name is|full name)(?: la| is)?\s?:?\s*$/u;

/** Professions that people address by name: one syllable is enough ("bác sĩ Hùng"). */
export const ADDRESSED_BEFORE =
	/(?<![\p{L}\p{N}])(?:bac si|bs|y si|co giao|thay giao|luat su|dieu duong|nu ho sinh) ?$/u;

/** "Bí thư Đảng ủy xã", "trưởng thôn": the unit belongs to the office, and a person follows. */
export const OFFICE_BEFORE =
	/(?<![\p{L}\p{N}])(?:bi thu|chu tich|pho|truong|can bo|cong chuc|cong an|dia chinh)(?: [^.,;:]{1,22})? ?(?:xa|phuong|huyen|tinh|thon|ap|xom|ban|khom|khu pho|buon|lang) ?$/u;

/** "tôi là …": the rest must begin with a surname. */
export const SELF = /(?<![\p{L}\p{N}])(?:toi|em|chau|minh|con|tui|bo|me) la ?$/u;

/** Nouns before a proper name that make it a place, a road or an institution, never a person. */
export const PLACE_HEADS = set(
	'đường phố ngõ hẻm ngách kiệt xã phường huyện quận tỉnh thị thành tp tt p q x đảo phố thôn ấp xóm bản buôn làng khóm sóc khu chợ cầu sông suối kênh rạch núi đèo biển cảng bến chùa đền đình miếu trường thcs thpt lộ tư năm quảng đài lăng viện công ga trạm dốc đồi hồ hầm đập phủ dự vùng miền ngã trấn đô cửa vịnh vườn tượng giải quỹ khối lớp đoạn tuyến nút trấn tran duong pho hem ngach kiet xa phuong huyen tinh thon xom ap khom lang truong'
);

/** Words before a bare name that make it a road or a place: "kẹt xe ở Nguyễn Văn Cừ". */
export const PLACE_PREPOSITIONS = set(
	'ở tại từ đến tới qua gần trên dọc hướng về vào ra khu giao cạnh sang o tai tu den toi gan tren doc huong ve vao'
);

/** Titles before "nguyễn văn a" in lower case, with and without diacritics. */
export const TITLES_BEFORE_LOWER_CASE = set(
	'ông bà anh chị cô chú bác dì cậu cụ thầy em cháu hộ là ong ba anh chi co chu bac la'
);

/** Words (folded) that go on with the sentence after a name in lower case. */
export const NOT_AFTER_NAME = set(
	`o tai nha sinh hien la cu tru dan ngu xin muon de co va da dang khong ra vao bi den di lay noi lam cho thuong
	sdt so nam que thuoc ben duoc thi ma cung phan kinh ho voi dien tuoi da`
);
