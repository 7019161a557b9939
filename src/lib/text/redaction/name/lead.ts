import type { Word } from '../../words.ts';

/** Phrases before a name. Their last words alone tell nearly always that none of them stands there. */
interface Lead {
	pattern: RegExp;
	ends: ReadonlySet<string>;
}

const LONGEST_LEAD = 36;

function leadOf(phrases: string, tail: string, tailWords = ''): Lead {
	const list = phrases.trim().split(/\s*\|\s*/);
	return {
		pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${list.join('|')})${tail}`, 'u'),
		ends: new Set([
			...list.map((phrase) => phrase.split(/[ /]/).at(-1) ?? phrase),
			...tailWords.split(' ').filter(Boolean)
		])
	};
}

/** Whether one of the phrases ends right before a word. `folded` is the whole text. */
export function follows(lead: Lead, words: readonly Word[], at: number, folded: string): boolean {
	const [before, word] = [words[at - 1], words[at]];
	if (!before || !word || !lead.ends.has(before.folded)) return false;
	return lead.pattern.test(folded.slice(Math.max(0, word.start - LONGEST_LEAD), word.start));
}

const DIRECTLY = String.raw`\s?:?\s?$`;

/** Roles of persons: a surname must follow, or a given name alone. */
export const ROLE = leadOf(
	`chu tich|pho chu tich|bi thu|pho|truong thon|truong ban|truong phong|truong ap|truong xom|truong cong an|
	truong khu pho|truong khoa|truong doan|truong khu|to truong|to pho|nhom truong|giam doc|can bo|chuyen vien|nhan vien|
	dong chi|d/c|y ta|giao vien|hieu truong|hieu pho|thuong uy|dai uy|trung uy|thieu uy|thieu ta|trung ta|thuong ta|
	dai ta|trung si|thuong si|ha si|ls|ths|ts|gs|pgs|ks|ds|bac si|bs|chanh van phong|ke toan|thu quy|dia chinh|tu phap|
	con trai|con gai|vo|chong|vo toi|chong toi|con toi|vo chong|me toi|bo toi|chau toi|chu ho|ho|gia dinh|doi tuong|
	nghi pham|hoc sinh|sinh vien|hang xom|cong dan|nguoi dan|nan nhan|chu quan|chu nha|chu tro|chu thau|chu tk|chu tai khoan|
	chu xe|lai xe|tai xe|tai khoan|ten tk|cong an vien|dan quan|bao ve|chu dau tu|do|cua|voi|gap|bi|boi|la|cho|va|cung|
	hoi vien|dang vien|can bo xa|nha|nguoi ten|ban|giao cho|ong ba|cuu chien binh|dong doi|hoi truong|chi hoi truong|thu truong|shipper|chu shop|chu sap|khach|grab|xe om|thu ngan|
	lop truong|gvcn|chu nhiem|nguoi nhan|ben a|ben b|cung ky|gia lang|gia|ama|ami|ma|pa|me|mi|nghe nhan|
	truong buon|truong phum|ong giao|ba giao|bac tai|nguoi|ten that|kinh gui|chu the|chu sh|chu dat|chu xe may|benh nhan|
	phu huynh|thuyen truong|chu ghe|chu tau|tai cong|chu vuon|chu rung|thay|co|nghi can|nguoi nha|ong ngoai|ba noi|ong noi|
	ba ngoai|chau ngoai|chau noi|bac gai|bac trai|chau gai|chau trai|ba chu|ong chu|em trai|em gai|anh trai|chi gai|con dau|con re|anh re|em re|chi dau|em ho|ban toi|
	lien he|contact|neighbour|neighbor|landlord|landlady|husband|wife|son|daughter|friend|manager|with|by|from|to|and|doctor`.replace(
		/\n\s*/g,
		''
	),
	DIRECTLY
);

/** Roles after which one or two syllables are a name even without a surname. */
export const PERSON_ROLE = leadOf(
	`to truong|to pho|nhom truong|can bo|chuyen vien|nhan vien|dong chi|d/c|y ta|giao vien|hieu truong|hieu pho|thuong uy|
	dai uy|trung uy|thieu uy|thieu ta|trung ta|thuong ta|dai ta|trung si|thuong si|ke toan|thu quy|chu tich|bi thu|
	pho chu tich|con trai|con gai|vo|chong|vo toi|chong toi|con toi|vo chong|me toi|bo toi|chau toi|hang xom|chu quan|vo tui|chong tui|con tui|vo em|chong em|con em|vo anh|chong chi|vo minh|chong minh|
	chu tro|chu nha|lai xe|tai xe|cong an vien|giam doc|nguoi ten|truong thon|truong ap|truong xom|truong ban|cuu chien binh|dong doi|hoi truong|chi hoi truong|thu truong|shipper|chu shop|chu sap|
	grab|thu ngan|lop truong|gia lang|gia|ama|ami|nghe nhan|truong buon|
	ong giao|ba giao|bac gai|bac trai|chau gai|chau trai|ba chu|ong chu|chi chu|anh chu|co chu|bac chu|em trai|em gai|anh trai|chi gai|con dau|con re|ban toi|thuyen truong|chu ghe|chu tau|bac tai|chu xe|
	nguoi nhan|benh nhan|phu huynh|ong ba|chu vuon|neighbour|neighbor|landlord|landlady|husband|wife|son|daughter|friend|brother|sister|boss|ask for|contact|
	bi thu doan|bi thu chi doan|bi thu chi bo|truong phong|pho phong|doi truong|doi pho|truong doan|tram truong|truong tram|chi huy truong|truong cong an`.replace(
		/\n\s*/g,
		''
	),
	DIRECTLY
);

/** Trades and offices before a given name that is hardly anything else: "thủ kho Hải", "bảo vệ Nghĩa". */
export const OFFICE_ROLE = leadOf(
	`bao ve|thu kho|cong chuc|cong tac vien|ctv|cong tac vien dan so|can bo dan so|dia chinh|van thu|lao cong|tap vu|bao mau|ho ly|
	cap duong|chu vua|chu trai|chu lo|chu xuong|chu dai ly|chu tiem|chu bai|chu thau|chu hui|to bao ve|thu ky|phu xe|lo xe|tho dien|tho ho`.replace(
		/\n\s*/g,
		''
	),
	DIRECTLY
);

/** Little words after which a given name may stand by itself. */
export const WEAK_LEAD = leadOf('keu|cua|voi|gap|do|boi|nho|hoi|hoi tham|goi|tim|moi', DIRECTLY);

/** Verbs whose object is somebody: two given names or a full name may follow. */
export const MET = leadOf('gap|tim|tim gap|keu|nho|goi|lien he|lh', DIRECTLY);

/** Phrases that announce a name of whatever length: "tôi tên là", "họ và tên:", "người gửi:". */
export const INTRODUCTION = leadOf(
	`ho va ten|ho ten|ho va ten toi|ho ten toi|ho ten em|ho ten chau|ten toi|ten em|ten chau|ten minh|ten con|ten chong|
	ten vo|ten me|ten bo|toi ten|em ten|chau ten|minh ten|con ten|tui ten|e ten|mih ten|mik ten|mk ten|iem ten|tau ten|choa ten|tia toi ten|ma tui ten|quy danh|nguoi gui|nguoi viet don|
	nguoi lam don|nguoi phan anh|nguoi khieu nai|nguoi de nghi|nguoi kien nghi|nguoi trinh bay|nguoi viet|nguoi ky|
	chu tai khoan|ten tai khoan|chu tk|ten tk|nguoi thu huong|nguoi dai dien|nguoi nop|nguoi nop don|nguoi lien he|ky ten|my name|full name|passport holder|card holder|account holder|holder`.replace(
		/\n\s*/g,
		''
	),
	String.raw`(?: la| is)?(?: toi| em)?\s?[:,)–-]{0,2}\s*$`,
	'la is ten'
);

/** "chủ quán tên …": roads, schools and programs have names too, so what follows must look like a person's. */
export const NAMED = leadOf(
	'ten|xung|tu xung|dung ten|mang ten|name|named',
	String.raw`(?: la| is)?\s?[:,)–-]{0,2}\s*$`,
	'la is'
);

/** Professions and orders that people address by name: one syllable is enough ("bác sĩ Hùng"). */
export const ADDRESSED = leadOf(
	`bac si|bs|y si|co giao|thay giao|luat su|dieu duong|nu ho sinh|linh muc|muc su|dai duc|thuong toa|hoa thuong|ni su|
	su co|su thay|soeur|duoc si|officer`.replace(/\n\s*/g, ''),
	DIRECTLY
);

/** "tôi là …": the rest must begin with a surname. */
export const SELF = leadOf(
	'mih la|mik la|mk la|e la|iem la|con gai la|con trai la|chong la|vo la|be la|toi la|em la|chau la|minh la|con la|tui la|bo la|me la|day la|ta la|to la|cu la|ong la|ba la|chu la|bac la|anh la|i am|this is|am',
	DIRECTLY
);

/** "tôi là …": the same where who writes speaks of nobody else. */
export const SPEAKER = leadOf(
	'toi la|em la|chau la|minh la|con la|tui la|e la|mk la|toi ten|em ten|i am|my name is',
	DIRECTLY
);

/** Offices whose holders are public: their names say nothing that is not known. */
export const PUBLIC_OFFICE = leadOf(
	`tong bi thu|chu tich nuoc|thu tuong|pho thu tuong|chu tich quoc hoi|bo truong|thu truong|dai tuong|thuong tuong|
	trung tuong|thieu tuong|tong thong|vua|chua|nu tuong|danh tuong|danh nhan|nha tho|nha van|nhac si|ca si|cu pho bang`.replace(
		/\n\s*/g,
		''
	),
	DIRECTLY
);

/** English words before a person's name, of whatever length and family. */
export const ENGLISH_LEAD = leadOf(
	`contact|ask for|call me|neighbour|neighbor|landlord|landlady|my husband|my wife|my son|my daughter|my friend|
	my colleague|named|called|this is|i am|signed|regards|sincerely|yours|faithfully|thank you|thanks|best|cheers|
	resident|tenant|owner|officer named|by a man|manager|i m|account holder|holder|guest|patient|student|name|name is`.replace(
		/\n\s*/g,
		''
	),
	String.raw`\s?[:,.–-]{0,2}\s*$`
);

/** "anh thủy nông tên …": a person is named, so what follows is a name whatever it looks like. */
export const PERSON_NAMED =
	/(?<![\p{L}\p{N}])(?:anh|chị|ông|bà|cô|chú|bác|cháu|em|người|chỉ huy|cán bộ|công nhân|bảo vệ|tài xế|kẻ|thằng|cụ|cậu|bé|vợ|chồng|mẹ|bố|nó)(?: (?!(?:đường|(?<!công )trường|cầu|chợ|xóm|dự án|quán|công ty|app|ứng dụng|phần mềm|đất|đội|thôn|ấp|hẻm|tiệm|shop|nick|fb|facebook|zalo|page|kênh|đặt|sông|suối)(?!\p{L}))\p{L}+){0,4} tên(?: là)?[ :]{1,2}$/iu;
/** The self, right before a full name: "tôi A Thút xin", "mình Chảo Láo Tả". */
export const SELVES = new Set('tôi tui em cháu mình'.split(' '));

/** The end of a letter, before the name of its writer. */
export const CLOSING = leadOf(
	`cam on|cam on a|tran trong|tran trong cam on|kinh thu|kinh don|kinh bao|kinh|ky|ky ten|than ai|than men|thay mat|
	dai dien|nguoi dan|xin het|het|regards|sincerely|thank you|thanks|yours|cu tri|ho dan|xin cam on|cam on nhieu|
	cam on a chi|da ky|chao|kinh chao`.replace(/\n\s*/g, ''),
	String.raw`(?: a)?[\s.,:;!–(-]{0,6}$`,
	'a'
);

/** "Bí thư Đảng ủy xã", "trưởng thôn": the unit belongs to the office, and a person follows. */
export const OFFICE_BEFORE =
	/(?<![\p{L}\p{N}])(?:bi thu|chu tich|pho|truong|can bo|cong chuc|cong an|dia chinh|ke toan|thu quy|van thu|tu phap)(?: [^.,;:]{1,22})? ?(?:xa|phuong|huyen|tinh|thon|ap|xom|ban|khom|khu pho|buon|lang) ?$|(?<!\p{L})(?:giao vien|co giao|thay giao|hieu truong|hieu pho|bao mau|cap duong|nhan vien|y ta|bac si)(?: \p{L}+){0,2} (?:mam non|mau giao|tieu hoc|trung hoc|pho thong|noi tru|ban tru|thcs|thpt) ?$/u;
