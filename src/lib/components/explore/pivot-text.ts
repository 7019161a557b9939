import { isShareMeasure, type RowReading } from '#lib/domain/explore/measure.ts';
import type { ReadTable } from '#lib/domain/cube/readings.ts';
import type { ExploreMeasure } from '#lib/domain/explore/view.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { readingText } from './reading-text.ts';

/** What stands in a cell. */
export interface CellText {
	text: string;
	/** a count stands for a share that too few were counted for */
	isFew: boolean;
}

/** A cell in as few signs as will do: of too few texts for a share their count, which is set in italics. */
export function cellText(
	lang: InterfaceLanguage,
	measure: ExploreMeasure,
	{ now }: Pick<RowReading, 'now'>
): CellText {
	const isFew = isShareMeasure(measure) && now.value === null && now.part !== null;
	if (isFew) return { text: formatFor(lang).count(now.part), isFew };
	const { text } = readingText(lang, measure, now);
	return { text: now.value === 0 && !isShareMeasure(measure) ? '·' : text, isFew };
}

/** The cell with the highest value, in words; null when no cell has one. */
export function pivotFinding(
	lang: InterfaceLanguage,
	{ measure, rows, cols }: ReadTable,
	nameOf: { row: (member: string) => string; col: (member: string) => string }
): string | null {
	const texts = messagesFor(lang).crossing;
	let best: { row: string; col: string; reading: RowReading } | null = null;
	for (const { member: row, cells } of rows) {
		for (const [index, reading] of cells.entries()) {
			const col = cols[index]?.member ?? null;
			if (row === null || col === null || reading.now.value === null) continue;
			if (!best || reading.now.value > (best.reading.now.value ?? 0)) best = { row, col, reading };
		}
	}
	if (!best) return isShareMeasure(measure) ? texts.noShare : null;
	const { text } = readingText(lang, measure, best.reading.now);
	const whole = best.reading.now.whole;
	const value = whole === null ? text : `${text}, n = ${formatFor(lang).count(whole)}`;
	const say = measure === 'change' ? texts.mostChange : texts.most;
	return say(nameOf.row(best.row), nameOf.col(best.col), value);
}
