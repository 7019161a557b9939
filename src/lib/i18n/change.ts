import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import { formatFor } from './format.ts';
import { messagesFor } from './messages.ts';

export type FigureUnit = 'count' | 'share' | 'days';

export interface Change {
	direction: 'up' | 'down' | 'same';
	/** e.g. "tăng 12 %", "giảm 3,1 điểm %", "up 2 days" */
	text: string;
}

/**
 * A change in words: counts relative to `before` (in per cent, as a multiple from three times on,
 * as the two numbers where `before` is too small for either), shares in percentage points, days in
 * days. Null when either side is unknown, or a count starts from nothing.
 */
export function describeChange(
	lang: InterfaceLanguage,
	unit: FigureUnit,
	value: number | null,
	before: number | null
): Change | null {
	if (value === null || before === null) return null;
	if (unit === 'count' && before === 0) return value === 0 ? same(lang) : null;
	const format = formatFor(lang);
	const texts = messagesFor(lang).change;
	const difference = Math.abs(value - before);
	const amount = {
		count: () => relative(lang, value, before),
		share: () => texts.points(format.points(difference)),
		days: () => format.days(Math.round(difference * 10) / 10)
	}[unit]();
	if (!/[1-9]/.test(amount)) return same(lang);
	return value > before
		? { direction: 'up', text: texts.up(amount) }
		: { direction: 'down', text: texts.down(amount) };
}

/** From this ratio on a multiple is easier to read than a percentage. */
const MANY_TIMES = 3;

function relative(lang: InterfaceLanguage, value: number, before: number): string {
	const format = formatFor(lang);
	const texts = messagesFor(lang).change;
	if (before < MIN_FOR_SHARE) {
		if (value === before) return '';
		const words = value > before ? texts.fromTo : texts.downTo;
		return words(format.count(before), format.count(value));
	}
	if (value / before >= MANY_TIMES) return texts.times(format.decimal(value / before));
	const share = Math.abs(value - before) / before;
	return format.share(share, share < 0.1 ? 1 : 0);
}

const same = (lang: InterfaceLanguage): Change => ({
	direction: 'same',
	text: messagesFor(lang).change.same
});
