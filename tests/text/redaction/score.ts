import type { Redaction, RedactionType } from '#lib/domain/redaction.ts';
import { screenDenunciation } from '#lib/text/denunciation.ts';
import { redact } from '#lib/text/redact.ts';
import type { MarkedSpan, MarkedText } from './marked-text.ts';

export interface Tally {
	all: number;
	found: number;
}
export type Totals = ReadonlyMap<string, Tally>;

/** Types of which every digit must go: one digit left tells the number to who knows the rest. */
export const NUMBERS: readonly RedactionType[] = ['phone', 'id', 'passport', 'plate', 'account'];
const LEAST_COVERED = 0.8;

/** Whether redactions of any type hide enough of a span: 80 % of it, and of a number every digit. */
export function isHidden(text: string, span: MarkedSpan, redactions: readonly Redaction[]) {
	const isNumber = NUMBERS.includes(span.type);
	let hidden = 0;
	for (let at = span.start; at < span.end; at++) {
		const isCovered = redactions.some(({ start, end }) => start <= at && at < end);
		if (isCovered) hidden += 1;
		else if (isNumber && /\d/.test(text[at] ?? '')) return false;
	}
	return hidden >= LEAST_COVERED * (span.end - span.start);
}

function count(totals: Map<string, Tally>, key: string, isFound: boolean): void {
	const { all, found } = totals.get(key) ?? { all: 0, found: 0 };
	totals.set(key, { all: all + 1, found: found + Number(isFound) });
}

/** How many marked spans are hidden, by type and by "type style". */
export function scoreRecall(texts: readonly MarkedText[]) {
	const byType = new Map<string, Tally>();
	const byStyle = new Map<string, Tally>();
	for (const { style, text, spans } of texts) {
		const { redactions } = redact(text);
		for (const span of spans) {
			const isFound = isHidden(text, span, redactions);
			count(byType, span.type, isFound);
			count(byStyle, `${span.type} ${style}`, isFound);
		}
	}
	return { byType, byStyle };
}

/** How many clean texts lose something, by "type style" of what they lose. */
export function scoreFalseAlarms(texts: readonly MarkedText[]) {
	const byStyle = new Map<string, Tally>();
	let alarms = 0;
	for (const { style, text } of texts) {
		const { redactions } = redact(text);
		if (redactions.length > 0) alarms += 1;
		for (const { type } of redactions) count(byStyle, `${type} ${style}`, true);
	}
	return { all: texts.length, found: alarms, byStyle };
}

export interface ScreenedText {
	isDenunciation: boolean;
	style: string;
	text: string;
}

/** How many denunciations and how many ordinary texts the screen flags, by "label style". */
export function scoreScreen(texts: readonly ScreenedText[]) {
	const byLabel = new Map<string, Tally>();
	const byStyle = new Map<string, Tally>();
	for (const { isDenunciation, style, text } of texts) {
		const label = isDenunciation ? 'denunciation' : 'ordinary';
		const isFlagged = screenDenunciation(text).is_denunciation;
		count(byLabel, label, isFlagged);
		count(byStyle, `${label} ${style}`, isFlagged);
	}
	return { byLabel, byStyle };
}

/** The found share of one or more tallies together; 1 where nothing was to be found. */
export function shareOf(totals: Totals, ...keys: readonly string[]): number {
	let [all, found] = [0, 0];
	for (const key of keys) {
		all += totals.get(key)?.all ?? 0;
		found += totals.get(key)?.found ?? 0;
	}
	return all === 0 ? 1 : found / all;
}

/** Totals as lines "key found/all share", for people who must not see the texts. */
export const linesOf = (totals: Totals) =>
	[...totals]
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([key, { all, found }]) => `${key} ${found}/${all} ${((100 * found) / all).toFixed(1)} %`)
		.join('\n');
