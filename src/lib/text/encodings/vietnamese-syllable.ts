const list = (words: string) => new Set(words.trim().split(/\s+/));

const ONSETS = list('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x');

/** Rhymes of written Vietnamese without their tone. Source: the syllable table of school grammars. */
const RHYMES = list(`
	a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
	i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
	o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om
	on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
	u ua uân uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên
	uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
	y yêm yên yêng yêt yêu ynh yt
`);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;
/** Acute and dot below: the only tones before a final stop. */
const STOPPED_TONES = /[\u0301\u0323]/;

const hasRhyme = (letters: string, onset: string) =>
	onset === '' || ONSETS.has(onset) ? RHYMES.has(letters.slice(onset.length)) : false;

/** Whether a word could be a Vietnamese syllable: onset, rhyme, at most one tone, stops with theirs. */
export function isVietnameseSyllable(word: string): boolean {
	const parts = word.toLowerCase().normalize('NFD');
	const tones = parts.match(TONE) ?? [];
	const letters = parts.replace(TONE, '').normalize('NFC');
	if (letters.length > 7 || tones.length > 1) return false;
	if (STOPPED.test(letters) && !STOPPED_TONES.test(tones[0] ?? '')) return false;
	return [0, 1, 2, 3].some((length) => hasRhyme(letters, letters.slice(0, length)));
}
