import type { LabelStore } from './label-store.ts';

/**
 * The texts that nobody has marked as a denunciation. The others are shown nowhere as examples, even
 * before they leave the store.
 */
export function unmarkedTexts<Row extends { text_key: string }>(
	rows: readonly Row[],
	people: LabelStore | null
): Row[] {
	const labels = people?.labelsOf(rows.map(({ text_key }) => text_key)) ?? [];
	const marked = new Set(
		labels.filter(({ kind }) => kind === 'denunciation').map(({ text_key }) => text_key)
	);
	return rows.filter(({ text_key }) => !marked.has(text_key));
}
