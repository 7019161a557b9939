/** What stands between groups of three digits and before decimals. */
export interface Marks {
	group: string;
	decimal: string;
}

const MINUS = '\u2212';
/** above it not every whole number is a number of its own */
const MOST_EXACT = 1e14;

const grouped = (digits: string, mark: string) =>
	digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

/** The digits of a number of 0 and more, rounded half up on the shortest digits that tell it, as ICU does. */
function rounded(value: number, most: number): [whole: string, decimals: string] {
	const [whole = '', decimals = ''] = String(value).split('.');
	if (decimals.length <= most) return [whole, decimals];
	const isUp = (decimals[most] as string) >= '5';
	const scaled = Number(whole + decimals.slice(0, most)) + (isUp ? 1 : 0);
	const digits = String(scaled).padStart(most + 1, '0');
	const point = digits.length - most;
	return [digits.slice(0, point), digits.slice(point).replace(/0+$/, '')];
}

/**
 * A number with at most so many decimals, as `Intl.NumberFormat` writes it and a tenth of its time: a page
 * holds thousands. Null for what takes an exponent or is no number.
 * @param most decimals
 */
export function writeNumber(value: number, most: number, marks: Marks): string | null {
	const size = Math.abs(value);
	if (!(size === 0 || (size >= 1e-6 && size * 10 ** most < MOST_EXACT))) return null;
	const [whole, decimals] = rounded(size, most);
	const sign = value < 0 || Object.is(value, -0) ? MINUS : '';
	return sign + grouped(whole, marks.group) + (decimals && marks.decimal + decimals);
}
