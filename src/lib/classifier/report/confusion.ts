import type { ClassScore, Confusion } from '#lib/domain/evaluation-report.ts';
import type { Judged } from './judged.ts';
import { rounded, shareOf } from './rounded.ts';
import type { ScoredHead } from './scored-heads.ts';

/** Counts right against given classes of the texts as written that `keep` lets through. */
export function confusionOf(
	judged: readonly Judged[],
	{ classes, rightOf, givenOf }: ScoredHead,
	keep: (text: Judged) => boolean = () => true
): Confusion {
	const code = new Map(classes.map((name, i) => [name, i]));
	const counts = classes.map(() => classes.map(() => 0));
	for (const text of judged) {
		const row = counts[code.get(rightOf(text.label) ?? '') ?? -1];
		const column = code.get(givenOf(text.as_written, text.label)) ?? -1;
		if (row && keep(text)) row[column] = (row[column] ?? 0) + 1;
	}
	return { classes, counts };
}

const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);

/** Precision, recall and F1 of each class that occurs or was given. */
export function classScores({ classes, counts }: Confusion): ClassScore[] {
	return classes
		.map((name, i) => {
			const support = sum(counts[i] ?? []);
			const named = sum(counts.map((row) => row[i] ?? 0));
			const right = counts[i]?.[i] ?? 0;
			return {
				...{ class: name, support, named, right },
				precision: shareOf(right, named),
				recall: shareOf(right, support),
				f1: rounded(right === 0 ? 0 : (2 * right) / (support + named))
			};
		})
		.filter(({ support, named }) => support + named > 0);
}

/** The pairs of different classes that were taken for one another most often, most frequent first. */
export const mostConfused = ({ classes, counts }: Confusion, limit: number) =>
	counts
		.flatMap((row, i) =>
			row.map((n, j) => ({ right: classes[i] ?? '', given: classes[j] ?? '', n }))
		)
		.filter(({ right, given, n }) => right !== given && n > 0)
		.toSorted((a, b) => b.n - a.n || (a.right + a.given < b.right + b.given ? -1 : 1))
		.slice(0, limit);
