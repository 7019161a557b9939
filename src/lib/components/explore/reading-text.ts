import { isShareMeasure, type Reading, type RowReading } from '#lib/domain/explore/measure.ts';
import type { ExploreMeasure } from '#lib/domain/explore/view.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { countsDiffer, sharesDiffer } from '#lib/stats/beyond-chance.ts';

/** A measure as it is read; `isFew` where a count stands for a share that too few were counted for. */
export interface ReadingText {
	text: string;
	isFew: boolean;
	/** what to say about it on asking */
	title: string | undefined;
}

/** A reading in words and numbers. */
export function readingText(
	lang: InterfaceLanguage,
	measure: ExploreMeasure,
	{ value, part, whole }: Reading
): ReadingText {
	const { explore, change } = messagesFor(lang);
	const format = formatFor(lang);
	const plain = (text: string, title?: string) => ({ text, isFew: false, title });
	if (isShareMeasure(measure)) {
		if (value !== null) return plain(format.share(value));
		if (part === null || whole === null) return { ...plain(explore.hidden), isFew: true };
		const [few, of] = [format.count(part), format.count(whole)];
		return { text: explore.few(few), isFew: true, title: explore.fewTitle(few, of) };
	}
	if (measure === 'change') {
		return value === null ? plain('–', change.unknown) : plain(format.signed(value));
	}
	return value === null ? { ...plain(explore.hidden), isFew: true } : plain(format.count(value));
}

/** How much a row changed; `isChance` where chance alone explains that much. */
export interface ChangeText {
	text: string;
	isChance: boolean;
}

function isBeyondChance(measure: ExploreMeasure, { now, before, n, change }: RowReading): boolean {
	if (!before) return false;
	if (isShareMeasure(measure)) {
		if (now.part === null || now.whole === null) return false;
		if (before.part === null || before.whole === null) return false;
		return sharesDiffer(
			{ part: now.part, whole: now.whole },
			{ part: before.part, whole: before.whole }
		);
	}
	const value = measure === 'change' ? n : now.value;
	if (value === null || change === null) return false;
	return countsDiffer(value, value - change);
}

/** A change with its sign, shares in percentage points; null where there is nothing to tell. */
export function changeText(
	lang: InterfaceLanguage,
	measure: ExploreMeasure,
	row: RowReading
): ChangeText | null {
	if (row.change === null) return null;
	const format = formatFor(lang);
	const isShare = isShareMeasure(measure);
	const signed = format.signed(isShare ? Math.round(row.change * 1000) / 10 : row.change);
	const text = isShare ? messagesFor(lang).change.points(signed) : signed;
	return { text, isChance: !isBeyondChance(measure, row) };
}
