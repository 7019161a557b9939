import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from './format.ts';
import { messagesFor } from './messages.ts';

export type FigureUnit = 'count' | 'share' | 'days';

export interface Change {
	direction: 'up' | 'down' | 'same';
	/** e.g. "tăng 12 %", "giảm 3,1 điểm %", "up 2 days" */
	text: string;
}

/**
 * A change in words: counts relative to `before` in per cent, shares in percentage points,
 * days in days. Null when either side is unknown, or a count starts from nothing.
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
		count: () => format.share(difference / before, difference / before < 0.1 ? 1 : 0),
		share: () => texts.points(format.points(difference)),
		days: () => format.days(Math.round(difference * 10) / 10)
	}[unit]();
	if (!/[1-9]/.test(amount)) return same(lang);
	return value > before
		? { direction: 'up', text: texts.up(amount) }
		: { direction: 'down', text: texts.down(amount) };
}

const same = (lang: InterfaceLanguage): Change => ({
	direction: 'same',
	text: messagesFor(lang).change.same
});
