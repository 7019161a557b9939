import type { Slice } from '#lib/domain/evaluation-report.ts';
import type { SliceDimension } from '#lib/domain/report-dimensions.ts';
import type { Judged } from './judged.ts';
import { shareOf } from './rounded.ts';
import type { ScoredHead } from './scored-heads.ts';

/** Upper ends of the bands of length, in words. */
const LENGTHS = [10, 25, 50] as const;

function lengthBand(text: string): string {
	const words = text.split(/\s+/).length;
	const place = LENGTHS.findIndex((end) => words <= end);
	if (place < 0) return `>${LENGTHS.at(-1)}`;
	return `${(LENGTHS[place - 1] ?? 0) + 1}-${LENGTHS[place]}`;
}

const namesOf: Record<SliceDimension, (text: Judged) => string[]> = {
	author: ({ label }) => [label.author],
	tag: ({ label }) => label.tags,
	language: ({ label }) => [label.lang],
	length: ({ label }) => [lengthBand(label.text)],
	kind: ({ label }) => [label.kind],
	contrast: ({ label }) => [label.author]
};

/** Accuracy of each head on the texts that share something, with Wilson intervals; largest first. */
export function slicesBy(
	dimension: SliceDimension,
	judged: readonly Judged[],
	heads: readonly ScoredHead[]
): Slice[] {
	const members = new Map<string, Judged[]>();
	for (const text of judged) {
		for (const name of new Set(namesOf[dimension](text))) {
			const known = members.get(name);
			if (known) known.push(text);
			else members.set(name, [text]);
		}
	}
	return [...members]
		.map(([name, texts]) => ({
			...{ dimension, name, n: texts.length },
			scores: Object.fromEntries(
				heads.map((head) => [head.name, scoreOf(texts, head)])
			) as Slice['scores']
		}))
		.sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function scoreOf(texts: readonly Judged[], { rightOf, givenOf }: ScoredHead) {
	const scored = texts.filter(({ label }) => rightOf(label) !== null);
	const right = scored.filter(
		({ label, as_written }) => rightOf(label) === givenOf(as_written, label)
	);
	const share = shareOf(right.length, scored.length);
	return share && { ...share, n: scored.length };
}
