import { CUE } from '../cue.ts';
import { GIVEN_NAMES } from './name/given-names.ts';
import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const SITES =
	'facebook|fb|messenger|snapchat|zalo|tiktok|instagram|instagr|telegram|threads|twitter|linkedin|shopee|lazada|soundcloud|medium|viber|locket|pinterest|wa|m|t';
const DOT = String.raw`(?:\.| ?\. | cham | dot )`;
const SLASH = String.raw`(?:/|@| / | (?:gach cheo|xuyet|xet|slash|gach) )`;
const LINK = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:https?://)?(?:[a-z0-9-]+\.)*(?:(?:${SITES})${DOT}(?:com|me|net|am|vn|gg)(?:\.vn)?|fb\.watch|youtu\.be|youtube\.com(?=/@|/channel|/c/|/user|/shorts|/watch)|zaloapp\.com|locket\.camera|(?:facebook|fb|face)(?: com)?(?=/[a-z0-9.]*[.0-9]|[ ]?com/))${SLASH}+[^\s<>"',;)]*[^\s<>"',;).!?]`,
	'gu'
);
const OFFICIAL = /ubnd|congan|conganxa|mttq|gov|chinhquyen|baochi|thongtin/;
const HANDLE = /(?<![\p{L}\p{N}.<@])@[\p{L}_][\p{L}\p{N}_.]{2,}[\p{L}\p{N}_]/gu;
const EVERYONE = /^@(?:all|admin|mod|everyone|moi_?nguoi|nguoitheodoi|followers|ubnd|congan)/i;

const SOCIAL = String.raw`(?:[Ff]b|FB|[Ff]ace[Bb]ook|FACEBOOK|[Ff]ace|[Tt]ik ?[Tt]ok|[Ii]nsta(?:gram)?|[Tt]elegram|[Vv]iber|[Yy]outube|YouTube|[Zz]alo|[Ii][Gg]|[Tt]witter|[Tt]hreads|[Mm]essenger|[Ll]inked[Ii]n|[Pp]hây|[Ii]ns|[Kk]akao(?:[Tt]alk)?|[Ww]hats[Aa]pp|[Ww]e[Cc]hat|[Ss]nap(?:[Cc]hat)?|[Ss]kype|[Dd]iscord|[Tt]ele|[Ll]ocket|[Ll]ine(?= ?(?:id|ID|:)))`;
const PAGE = String.raw`(?:[Nn]ick(?:name)?(?: ${SOCIAL})?|${SOCIAL}|[Tt]rang cá nhân(?: ${SOCIAL})?|[Tt]rang ca nhan|[Tt]ài khoản ${SOCIAL}|[Tt]ai khoan ${SOCIAL}|[Kk]ênh ${SOCIAL}|(?:[Tt][Kk]|[Aa]cc(?:ount)?) ${SOCIAL})`;
const OWNER =
	'(?:tôi|toi|tui|em|e|mình|minh|anh|chị|chi|bác|bac|cô|co|chú|chu|ông|bà|ba|nó|no|họ|ho|cháu|chau|con|vợ|vo|chồng|chong|bạn|ban|t|tớ)';
const LINKING = String.raw`(?: (?:id|ID|handle|(?:\+84|0)[\d .]{8,13}\d(?= (?:tên|ten|là|la))|tên|ten|là|la|mang tên|có tên|account|name|is|cá nhân|ca nhan|nha|nhé|nhe|nè|ne|(?:(?:của|cua) )?${OWNER})(?![\p{L}\p{N}]))*`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*`;
const NAMED = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?<page>${PAGE})(?<link>${LINKING}\s?[:“"'‘-]{0,2})\s?(?<span>${WORD}(?: ${WORD}){0,4}(?: \d{2,4}(?=[.,;!?)\n]|$))?(?: \(${WORD}(?: ${WORD}){0,3}\))?)(?![\p{L}\p{N}])`,
	'dgu'
);
/** "insta: linh.ng_02": a handle has a digit, a point or a line in it. */
const NAMED_HANDLE = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${PAGE}${LINKING}\s?[:“"-]?\s?(?<span>(?=[^\s]*\p{Ll})(?=[^\s]*[\d_.][\p{Ll}\d_])(?:live:)?[\p{Ll}\d_][\p{Ll}\d_.]{3,}[\p{Ll}\d_](?:#\d{4})?|(?!facebook|livestream|messenger|youtube|instagram|telegram|business|official|community|account|marketplace)[a-z]{9,})(?![\p{L}\p{N}@/])`,
	'dgu'
);
/** "fb tên mẹ bắp": small letters, up to what goes on with the sentence. */
const NAMED_SMALL = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:nick(?:name)?(?: ${SOCIAL})?|${SOCIAL})(?: (?:(?:của|cua) )?${OWNER})?(?:(?<=nick(?:name)?)|(?: (?:tên|ten|là|la|mang tên|tên là|ten la)(?!\p{L})))\s?:?\s?["“'‘]?(?<span>\p{Ll}[\p{L}\d]*(?: (?!(?:bán|ban|đăng|dang|nhé|nhe|nha|chửi|chui|mà|ma|thì|thi|là|la|có|co|đã|da|đang|cứ|cu|hay|chuyên|chuyen|nói|noi|tung|quay|và|va|của|cua|ở|o|này|nay|đó|do|á|ạ|a|với|voi|lừa|lua|livestream|rồi|roi|nhắn|nhan|gửi|gui|xúc|lên|len|post|up)(?![\p{L}\p{N}]))[\p{L}\d]+){0,3})`,
	'dgu'
);
/** "fb mẹ bé na": parents are called by their child. */
const OF_PARENT = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${SOCIAL}(?: ${OWNER})?\s?:?\s(?<span>(?:mẹ|bố|má|me|bo) (?:bé|be|cu|tí|ti|nhà|nha) \p{L}+)(?![\p{L}\p{N}])`,
	'dgu'
);
/** "acc Hoa Bách Hợp trên facebook": the site after the name. */
const BEFORE_SITE = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:[Nn]ick|[Aa]cc|[Tt]ài khoản|[Tt]ai khoan)(?: (?:tên|ten))? (?<span>${WORD}(?: ${WORD}){1,4}) (?:trên|tren|ở|o) ${SOCIAL}(?![\p{L}\p{N}])`,
	'dgu'
);
/** "tên fb mây trắng": up to a sign. */
const NAME_OF_PAGE = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:tên|ten) ${SOCIAL}(?: ${OWNER})?(?: (?:là|la))? (?<span>\p{Ll}+(?: \p{Ll}+){0,3})(?=\s*(?:[.,;!?)\n]|$))`,
	'dgu'
);
const QUOTED = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${PAGE}${LINKING}\s?:?\s?["“'‘](?<span>[^"”'’<>\n]{2,30})["”'’]`,
	'dgu'
);
const NOT_NAMED =
	/^(?:gì|gi|ai|của|cua|xã|xa|phường|phuong|không|khong|nơi|noi|một|mot|kênh|kenh|chỗ|cho|trang|cách|cach|để|de|do|cái|cai|nhóm|nhom|group|facebook|fb|zalo|tiktok|nhắn|nhan|gọi|goi|hỏi|hoi|xem|vào|vao|tìm|tim|liên|lien|toàn|toan|chưa|chua|đã|da|rất|rat|có|co|thì|bị|được|mới|chính|như|nhiều|hay|cũng)(?![\p{L}])/u;

/** "tiktok: tư cá kèo": after a colon, up to a sign. */
const AFTER_COLON = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${PAGE}${LINKING}\s?:\s?(?<span>\p{Ll}[\p{L}\d]*(?: [\p{L}\d]+){0,3})(?=\s*(?:[.,;!?)\n]|$))`,
	'dgu'
);
/** First words of the pages of offices and groups, and of a sentence that goes on. */
const NOT_A_PERSON =
	/^(?:UBND|HĐND|MTTQ|Công|Xã|Phường|Tỉnh|Huyện|Thành|Trường|Sở|Bộ|Hội|Nhóm|OA|Thông|Đoàn|Đảng|Ủy|Chính|Tổ|Khu|Thôn|Báo|Đài|Trung|Bệnh|Chi|Cổng|Group|Page|Fanpage|Official|Shop|Facebook|Zalo|TikTok|YouTube|Tik|Và|Thì|Là|Có|Không|Ai|Nhắn|Tôi|Đề|Xin|Gọi|Video|Mini|App)$/u;
const SENTENCE_GOES_ON = /^ \p{Ll}/u;

function isPage(page: string, link: string, named: string, after: string): boolean {
	const words = named.split(' ');
	if (NOT_A_PERSON.test(words[0] ?? '')) return false;
	if (words.length > 1 || /[“"'‘]|tên|ten|là|la|is|name|account/.test(link)) return true;
	if (/nick/i.test(page) || GIVEN_NAMES.has((words[0] ?? '').toLowerCase()))
		return !SENTENCE_GOES_ON.test(after) || /nick|zalo|fb|face/i.test(page);
	return /[:-]/.test(link) ? !SENTENCE_GOES_ON.test(after) : false;
}

const DOUBLED =
	/(?:facebook|fb|zalo|tiktok|nick(?: zalo)?)(?: (?:tôi|em|toi|mình))?(?: (?:là|la))? (?<label>(?:facebook|fb|zalo|tiktok|nick) ?: ?)$/iu;
function namedPages(text: string) {
	const found = [];
	for (const match of text.matchAll(NAMED)) {
		const { page = '', link = '', span = '' } = match.groups ?? {};
		const [from, end] = match.indices?.groups?.span ?? [0, 0];
		// "Facebook fb: Tèo Miệt Thứ": what is said twice belongs to the name.
		const start =
			from - (DOUBLED.exec(text.slice(Math.max(0, from - 24), from))?.groups?.label?.length ?? 0);
		if (isPage(page, link, span, text.slice(end, end + 2)))
			found.push({ type: 'profile' as const, start, end });
	}
	return found;
}

/** What every page is announced by; "mẹ", "trang" and "kênh" have the cue of a site too, and are none. */
const SAID =
	/face|fb|zalo|zl|tik|ins|ig|tele|viber|youtu|twitter|thread|mess|linked|phay|kakao|whats|wechat|snap|skype|discord|locket|line|nick|ca nhan|shop|lazada|sound|medium|pinter|\//;
const isPersonal = (found: string) => !OFFICIAL.test(found);

/** Links to and names of personal pages on social networks. */
export const findProfiles: Detector = ({ text, folded, cues }) => {
	const handles = text.includes('@')
		? findAll('profile', HANDLE, text, (found) => !EVERYONE.test(found))
		: [];
	if (!(cues & CUE.social) || !SAID.test(folded)) return handles;
	return [
		...findAll('profile', LINK, folded, isPersonal),
		...handles,
		...namedPages(text),
		...findAll('profile', NAMED_HANDLE, text),
		...findAll('profile', AFTER_COLON, text, (found) => !NOT_NAMED.test(found)),
		...findAll('profile', NAMED_SMALL, text, (found) => !NOT_NAMED.test(found)),
		...findAll('profile', OF_PARENT, text),
		...findAll(
			'profile',
			BEFORE_SITE,
			text,
			(found) => !NOT_A_PERSON.test(found.split(' ')[0] ?? '')
		),
		...findAll('profile', NAME_OF_PAGE, text, (found) => !NOT_NAMED.test(found)),
		...findAll('profile', QUOTED, text, (found) => !NOT_A_PERSON.test(found.split(' ')[0] ?? ''))
	];
};
