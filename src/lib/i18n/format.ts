import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { addDays } from '#lib/domain/period.ts';
import type { Period } from '#lib/domain/period.ts';
import { writeNumber } from './write-number.ts';

/** A percentage needs a no-break space in Vietnamese ("41 %") and none in English ("41%"). */
const PERCENT = { vi: '\u00a0%', en: '%' } as const;
const MONTHS_EN = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MINUS = '\u2212';
const MARKS = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * Every number, share, date and range that a person reads, in one language.
 * Shares are 0–1, days are `YYYY-MM-DD`, periods are half-open. Unknown values (null) become "–".
 */
export interface Format {
	count(value: number | null): string;
	/** at most one decimal, e.g. 1.234,5 */
	decimal(value: number | null, digits?: number): string;
	share(value: number | null, digits?: number): string;
	/** a difference of two shares in percentage points, without a sign */
	points(difference: number | null): string;
	signed(value: number): string;
	days(value: number | null): string;
	date(day: string | null): string;
	/** day and month only, for axes */
	shortDate(day: string): string;
	/** ISO week and its year, e.g. "tuần 47/2026" */
	week(day: string): string;
	/** first and last day of a half-open period */
	period(period: Period): string;
	range(low: string, high: string): string;
	/** large sums in words, e.g. "1,2 tỷ đồng" */
	dong(value: number | null): string;
}

/** The ISO 8601 week number of a day and the year that the week belongs to. */
export function isoWeek(day: string): { week: number; year: number } {
	const thursday = addDays(day, 3 - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
	const year = Number(thursday.slice(0, 4));
	const passed = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
	return { week: 1 + Math.floor(passed / 7), year };
}

/** The formatting functions of one language; cheap to call, made once per language. */
export function formatFor(lang: InterfaceLanguage): Format {
	return FORMATS[lang];
}

const FORMATS: Record<InterfaceLanguage, Format> = { vi: makeFormat('vi'), en: makeFormat('en') };

function makeFormat(lang: InterfaceLanguage): Format {
	const locale = lang === 'vi' ? 'vi-VN' : 'en-GB';
	// Making one takes a hundred times as long as using it.
	const made = new Map<number, Intl.NumberFormat>();
	const numbersOf = (digits: number) => {
		const known = made.get(digits);
		if (known) return known;
		const numbers = new Intl.NumberFormat(locale, {
			maximumFractionDigits: digits,
			useGrouping: 'always'
		});
		made.set(digits, numbers);
		return numbers;
	};
	const withDigits = (value: number, digits: number) =>
		writeNumber(value, digits, MARKS[lang]) ?? numbersOf(digits).format(value).replace('-', MINUS);
	const count = (value: number | null) => (value === null ? '–' : withDigits(value, 0));
	const decimal = (value: number | null, digits = 1) =>
		value === null ? '–' : withDigits(value, digits);
	const share = (value: number | null, digits = 0) =>
		value === null ? '–' : withDigits(value * 100, digits) + PERCENT[lang];
	const parts = (day: string) =>
		day.slice(0, 10).split('-').map(Number) as [number, number, number];
	const shortDate = (day: string) => {
		const [, month, date] = parts(day);
		return lang === 'vi' ? `${date}/${month}` : `${date} ${MONTHS_EN[month - 1]}`;
	};
	const date = (day: string | null) => {
		if (day === null) return '–';
		const [year] = parts(day);
		return lang === 'vi' ? `${shortDate(day)}/${year}` : `${shortDate(day)} ${year}`;
	};
	const range = (low: string, high: string) => (low === high ? low : `${low} – ${high}`);
	return {
		count,
		decimal,
		share,
		points: (difference) => decimal(difference === null ? null : Math.abs(difference) * 100),
		signed: (value) => (value > 0 ? `+${decimal(value)}` : decimal(value)),
		days: (value) => {
			if (value === null) return '–';
			const text = decimal(value);
			if (lang === 'vi') return `${text}\u00a0ngày`;
			return `${text}\u00a0${value === 1 ? 'day' : 'days'}`;
		},
		date,
		shortDate,
		week: (day) => {
			const { week, year } = isoWeek(day);
			return lang === 'vi' ? `tuần ${week}/${year}` : `week ${week}, ${year}`;
		},
		period: ({ from, to }) => {
			const last = addDays(to, -1);
			const sameYear = from.slice(0, 4) === last.slice(0, 4);
			return range(sameYear && from !== last ? shortDate(from) : date(from), date(last));
		},
		range,
		dong: (value) => {
			if (value === null) return '–';
			const [billion, million] = lang === 'vi' ? ['tỷ đồng', 'triệu đồng'] : ['bn VND', 'm VND'];
			if (Math.abs(value) >= 1e9) return `${decimal(value / 1e9)}\u00a0${billion}`;
			if (Math.abs(value) >= 1e6) return `${decimal(value / 1e6)}\u00a0${million}`;
			return `${count(value)}\u00a0${lang === 'vi' ? 'đồng' : 'VND'}`;
		}
	};
}
