import { fold } from './fold.ts';

/**
 * What a word may announce, one bit each. A detector that needs one of them is not asked where no word of
 * a text has it: for most texts that is all the work there is.
 */
export const CUE = {
	/** has a Vietnamese diacritic */
	accented: 1,
	capital: 2,
	/** more than one letter, all capitals */
	shouted: 4,
	/** holds a digit */
	digit: 8,
	/** may be a digit read out */
	numeral: 16,
	birth: 32,
	mail: 64,
	social: 128,
	plot: 256,
	house: 512,
	/** a word of kinship or courtesy, or one that announces a name in lower case */
	title: 1024,
	/** an initial, or a title that is shortened with a point */
	pointed: 2048,
	/** the middle name of nearly every name that has one */
	middle: 4096,
	/** stands in nearly every English sentence, and in no other language here */
	english: 8192,
	/** one of the shortest words of English: where none stands the text is not mostly English */
	particle: 16384
} as const;

const WORDS: Partial<Record<keyof typeof CUE, string>> = {
	numeral: `o không ko khong zero oh one two three four five six seven eight nine double triple một mốt hai ba bốn tư năm
		lăm nhăm sáu bảy bẩy tám chín mười mươi`,
	birth: 's tuổi sinh sanh đẻ sn ns dob d born birth birthday đời ntns',
	mail: 'mail email gmail hotmail yahoo outlook icloud proton còng móc acong com at',
	social: `shopee lazada soundcloud medium phây ins insta kakaotalk kakao line zl facebook fb face zalo tiktok instagram insta instagr telegram youtube youtu twitter threads linkedin messenger nick
		nickname viber locket snap snapchat skype discord tele tik wechat whatsapp pinterest ig trang me wa kênh`,
	plot: 'sheet khoảnh thửa tờ gcn gcnqsdđ seri serial bìa sổ plot parcel chứng tbđ',
	house: `số sn nhà căn phòng p ở trú ngụ sống chỉ c add address home live lives living apartment flat room house no
		kiệt ngõ hẻm ngách tổ lô khẩu unit ktx trọ apt ký living villa biệt thôn xóm ấp khóm khối trước number tòa toà block tháp tower tại về đến gửi lane alley k h`,
	title: `eng ả bọ tía lão thằng con nhỏ mụ gã uncle aunt auntie brother sister teacher già mế mí pa ama amí giáo ông bà anh chị cô chú bác dì cậu cụ thầy em cháu hộ là tên bé bạn mợ thím dượng mệ o chế má mẹ bố cha họ và
		mr mrs ms miss dr`,
	middle: 'thị văn',
	english: `the and is my was are for with have this our they his her has were been i at of he she who by please thank thanks
		never because there not you your we us spoke called from but when after every helped daughter son wife husband`,
	particle: 'the and is to for of was',
	pointed: 'mr mrs ms dr bs ts gs ths ô'
};

const cues = new Map<string, number>();
for (const [name, words] of Object.entries(WORDS))
	for (const word of words.trim().split(/\s+/))
		for (const spelling of new Set([word, fold(word)]))
			cues.set(spelling, (cues.get(spelling) ?? 0) | CUE[name as keyof typeof CUE]);

const DIGIT = /\p{N}/u;

/** The bits of a word: what it announces, with its diacritics or without any, and how it is spelt. */
export function cueOf(text: string, lower: string, folded: string): number {
	let cue = cues.get(lower) ?? 0;
	if (lower !== folded) cue |= CUE.accented;
	if (DIGIT.test(text)) cue |= CUE.digit;
	if (text[0] === lower[0]) return cue;
	cue |= CUE.capital;
	if (text.length === 1) return cue | CUE.pointed;
	return text === text.toUpperCase() ? cue | CUE.shouted : cue;
}
