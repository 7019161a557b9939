import { digitsOf, findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount, isCaseNumber, isDate } from './not-personal.ts';

const BANKS =
	'vietcombank|vcb|agribank|bidv|vietinbank|vietin|ctg|techcombank|tcb|mbbank|mb bank|mb|acb|sacombank|vpbank|vp bank|tpbank|tp bank|vib|shb|hdbank|ocb|scb|msb|seabank|lpbank|lienvietpostbank|eximbank|bac a bank|nam a bank|dong a bank|abbank|pvcombank|kienlongbank|cake|timo|momo|zalopay|viettel money|ngan hang [a-z]+';
const NUMBER = String.raw`(?<span>(?:[a-z]{1,3} ?|\d{3}[a-z] ?)?\d(?:[ .,-]{0,3}\d){5,18})(?!\d|[.,]\d)`;
const START = String.raw`(?<![\p{L}\p{N}])`;
/** "stk của tôi ở …": up to six words may stand between. */
const ANNOUNCED = new RegExp(
	String.raw`${START}(?:stk|tai khoan|tk|so tiet kiem|so the|the atm|the ngan hang|the tin dung|account|acc|iban|vi dien tu)(?:[ ,:]{1,2}\p{L}+){0,6}?[\s:.,(#-]{1,4}${NUMBER}`,
	'dgu'
);
const AT_BANK = new RegExp(
	String.raw`${START}(?:${BANKS})(?: \p{L}+){0,5}?[\s:.,(#-]{1,4}(?<span>\d(?:[ .-]{0,3}\d){7,18})(?!\d|[.,]\d)`,
	'dgu'
);
const BEFORE_BANK = new RegExp(
	String.raw`(?<![\p{L}\p{N}]|\d[.,])(?<span>\d(?:[ .-]{0,3}\d){7,18})[ ,(-]{1,3}(?:ngan hang|nh|tai|cua|bank)? ?(?:${BANKS})(?![\p{L}\p{N}])`,
	'dgu'
);
const TRANSFER =
	/(?<![\p{L}\p{N}])(?:ck|chuyen khoan|chuyen tien|transfer)(?: \p{L}+){0,3}[\s:]{1,2}(?<span>\d(?:[ .-]{0,3}\d){7,15})(?!\d|[.,]\d)/dgu;
const CARD =
	/(?<![\p{L}\p{N}])(?:9704|4\d{3}|5[1-5]\d{2})(?:[ .-]?\d{4}){3}(?:[ .-]?\d{3})?(?!\d)/gu;

/** Digits one by one, more than any other number of a person has; or as many after "thẻ". */
const SPACED = /(?<![\p{L}\p{N}])\d(?: \d){12,18}(?! ?\d)/gu;
const ON_CARD =
	/(?<![\p{L}\p{N}])the(?: so| la)?[\s:]{1,2}(?<span>\d(?:[ .-]?\d){11,18})(?!\d|[.,]\d)/dgu;

/** "gửi vào 3600 …", "thẻ lương 4500 …": where money goes. */
const MONEY_INTO =
	/(?<!\p{L})(?:(?:gui|chuyen|gop|nop|nap|dong|ung ho|tien|tra|hoc bong|luong|tro cap|ho tro|boi thuong|hoan)[^.!?\n]{0,40}? (?:vao|ve|qua|den|toi)|the (?:luong|huu|tro cap|rut tien|nhan tien|thanh toan|ngan hang))(?: so| la)?[\s:]{1,2}(?<span>[1-9](?:[ .-]?\d){9,18})(?!\d|[.,]\d)/dgu;
/** Groups of four, as banks write them; years in a row are none. */
const GROUPED =
	/(?<![\p{L}\p{N}/+.,-]|\d )(?!(?:19|20)\d\d (?:19|20)\d\d)[1-9]\d{3} \d{4} \d{3,7}(?! ?\d|[.,/-]\d|\p{L})/gu;

/** "1900 1234", "1800 599 920": an account as long as that begins otherwise. */
const SERVICE_NUMBER = /^1[89]00\d{0,6}$/;
const FEWEST_DIGITS = 6;

/** Bank account and card numbers. */
export const findAccounts: Detector = ({ folded, longestNumber }) => {
	if (longestNumber < FEWEST_DIGITS) return [];
	const isAccount = (found: string, start: number, end: number) =>
		!isDate(found) &&
		!isAmount(folded, end) &&
		!isCaseNumber(folded, start) &&
		!SERVICE_NUMBER.test(digitsOf(found));
	return [
		ANNOUNCED,
		AT_BANK,
		BEFORE_BANK,
		TRANSFER,
		CARD,
		SPACED,
		ON_CARD,
		MONEY_INTO,
		GROUPED
	].flatMap((pattern) => findAll('account', pattern, folded, isAccount));
};
