import { digitsOf, findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount, isDate } from './not-personal.ts';

const BANKS =
	'vietcombank|vcb|agribank|bidv|vietinbank|techcombank|tcb|mbbank|mb bank|mb|acb|sacombank|vpbank|tpbank|vib|shb|hdbank|ocb|scb|msb|seabank|lpbank|lienvietpostbank|eximbank|bac a bank|nam a bank|dong a bank|abbank|pvcombank|kienlongbank|momo|zalopay|ngan hang chinh sach';
const NUMBER = String.raw`(?<span>\d(?:[ .-]?\d){5,18})(?!\d|[.,]\d)`;
const ANNOUNCED = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:stk|(?:so )?tai khoan|so tk|tk|so the|the atm|the ngan hang|account)(?: (?:so|la|ngan hang|nh|cua|toi|em|nhan|tien|atm|${BANKS}))*[\s:.,(#-]{1,4}${NUMBER}`,
	'dgu'
);
const AT_BANK = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:${BANKS})(?: (?:so|stk|tk))?[\s:.,(#-]{1,4}(?<span>\d(?:[ .-]?\d){7,15})(?!\d|[.,]\d)`,
	'dgu'
);
const CARD = /(?<![\p{L}\p{N}])(?:9704|4\d{3}|5[1-5]\d{2})(?:[ -]?\d{4}){3}(?!\d)/gu;

const FEWEST_DIGITS = 6;

/** Bank account and card numbers. */
export const findAccounts: Detector = ({ folded, digits }) => {
	if (digits < FEWEST_DIGITS) return [];
	const isAccount = (found: string, _: number, end: number) =>
		!isDate(found) && !isAmount(folded, end) && !/^1[89]00/.test(digitsOf(found));
	return [
		...findAll('account', ANNOUNCED, folded, isAccount),
		...findAll('account', AT_BANK, folded, isAccount),
		...findAll('account', CARD, folded)
	];
};
