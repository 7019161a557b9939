import { CUE } from '../cue.ts';
import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const NAME = String.raw`[\p{L}\p{N}._%+-]{1,64}`;
const WRITTEN = new RegExp(
	String.raw`${NAME}\s{0,2}@\s{0,2}(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,}`,
	'gu'
);
const HOST =
	'gmailcom|gmaicom|yahoocom|gmail|g mail|go meo|go mail|ge mail|gio meo|gmeo|g-mail|ya ?hu|gmai|yahoo|hotmail|outlook|icloud|proton|zoho|yandex|ymail|live|msn|viettel|fpt|vnn';
const DOT = String.raw`(?:\s?[.,。]{1,2}\s?|\s?[(\[{]?\s?(?:cham|dot)\s?[)\]}]?\s?|\s?\(\.\)\s?)`;
const SPELT_DOT = String.raw`(?:\.|\s?[(\[{]\s?(?:cham|dot)\s?[)\]}]\s?| (?:cham|dot) )`;
const AT = String.raw`(?:\s?@\s?|\s?[(\[{]\s?(?:at|a|a ?cong|a ?moc|@)\s?[)\]}]\s?|[*<_-](?:at|a ?cong)[*>_-]| (?:at|a[ -]?[ck]ong|a[ -]?moc|a vong|cong) |＠|@@)`;
const ENDING = '(?:com|vn|net|org|edu|gov|info|me|co|io|uk)';
const WORD = String.raw`[\p{L}\p{N}_%+-]+`;
const LOCAL = String.raw`${WORD}(?:(?:\.| ?[(\[{](?:cham|dot)[)\]}] ?| (?:cham|dot|gach duoi|gach ngang|gach|underscore|dash) )${WORD})*`;
/** "lan chấm tran a còng gmail chấm com", also with signs in brackets or spaces about them. */
const SPELT = new RegExp(
	String.raw`${LOCAL}${AT}(?:(?:${HOST})(?:${DOT}| )(?:com|vn|com vn)(?![\p{L}\p{N}])(?:${DOT}vn(?![\p{L}\p{N}]))?|${WORD}(?:${SPELT_DOT}${WORD}){0,3}(?:${DOT}${ENDING}(?![\p{L}\p{N}])|${SPELT_DOT}[a-z]{2,5}(?![\p{L}\p{N}])){1,3}|(?:${HOST})(?![\p{L}\p{N}]))`,
	'gu'
);
/** "gmail: lan.tran88": the host is the word before. */
const AFTER_HOST =
	/(?<![\p{L}\p{N}@.])(?:gmail|e-?mail|mail)(?: (?:la|toi|em|cua|minh|is|t|ten|con|cu|moi))*\s?:?\s(?<span>(?=\S*[a-z])(?:(?=\S*[\d._])[a-z][a-z\d._]{4,}[a-z\d]|[a-z]{8,}))(?![\p{L}\p{N}@])/dgu;
/** "mail: lananh gmail.com": the sign left out. */
const SIGNLESS = new RegExp(
	String.raw`(?<=(?:mail|email)(?: (?:la|toi|em|cua|minh))*\s?:?\s)(?<span>[a-z][a-z\d._-]{2,}\s(?:gmail|yahoo|hotmail|outlook)\.com(?:\.vn)?)(?![\p{L}\p{N}])`,
	'dgu'
);
/** "lantran88gmail.com", "lan.tran.yahoo.com.vn": the sign left out inside the word. */
const RUN_TOGETHER =
	/(?<![\p{L}\p{N}@./])(?!(?:www|mail|support|accounts?|https?)\.)[a-z][a-z\d._-]{2,40}(?:gmail|yahoo|hotmail|outlook|icloud)\.com(?:\.vn)?(?![\p{L}\p{N}/])/gu;
const FILLER = /^(?:la|is|cua|em|toi|minh|tui|t|e|chau|con|dia|chi|moi|cu|qua|ve|nay|my|address)$/;
/** What every address holds, however it is spelt: "cơm" and "công" have the cue of one too. */
const SAID =
	/[@＠]|mail|yahoo|outlook|icloud|a[ -]?[ck]ong|a[ -]?moc|a vong|[ (*<[{_-]at[ )*>\]}_-]|\(a\)|\.com|g[eo] ?meo|gio meo|proton| dot /;
const ANNOUNCER = /^(?:mail|email|gmail|thu dien tu|dien tu)$/;
/** A word and a host of its own: only what leads to it tells that it is an address. */
const SITE = new RegExp(String.raw`^[a-z]+ at (?!(?:${HOST})\b)[a-z\d-]+(?:\.[a-z\d-]+)+$`);
const LED = /mail|contact|write|reach|lien he|dia chi|gui/;
const MOST_WORDS = 7;

/** Where an address begins whose name was read out in several words: right after "mail của em là". */
function startOfSpelt(folded: string, start: number): number {
	const before = [...folded.slice(Math.max(0, start - 60), start).matchAll(/[^\s:,]+/g)];
	const offset = Math.max(0, start - 60);
	let from = start;
	for (const word of before.reverse().slice(0, MOST_WORDS)) {
		if (FILLER.test(word[0]) || ANNOUNCER.test(word[0])) return from;
		from = offset + word.index;
	}
	return start;
}

/** E-mail addresses: written, with "(at)" or "a còng", and read out in words. */
export const findEmails: Detector = ({ text, folded, cues }) => {
	const written = text.includes('@')
		? findAll('email', WRITTEN, text).map((found) =>
				/^\S*\s/.test(text.slice(found.start, found.end).split('@')[0] ?? '')
					? { ...found, start: startOfSpelt(folded, found.start) }
					: found
			)
		: [];
	if (!(cues & CUE.mail) || !SAID.test(folded)) return written;
	// "bảng giá xem at hue.gov.vn", "as posted at danang.vn": a site.
	const isAddress = (found: string, start: number) =>
		!SITE.test(found) || LED.test(folded.slice(Math.max(0, start - 40), start));
	const spelt = findAll('email', SPELT, folded, isAddress).map((found) =>
		/\s(?:a[ -]?cong|a[ -]?moc|a vong|at)\s/.test(folded.slice(found.start, found.end))
			? { ...found, start: startOfSpelt(folded, found.start) }
			: found
	);
	// "by email beforehand": in English a word of letters alone is none, unless a sign leads to it.
	const isHandle = (found: string, start: number) =>
		!(cues & CUE.english) ||
		/[\d._]/.test(found) ||
		/(?:gmail|:|is)\s$/.test(folded.slice(Math.max(0, start - 8), start));
	return [
		...written,
		...spelt,
		...findAll('email', AFTER_HOST, folded, isHandle),
		...findAll('email', SIGNLESS, folded),
		...(folded.includes('.com') ? findAll('email', RUN_TOGETHER, folded) : [])
	];
};
