import type { HeadScores, OverAuthors } from '#lib/domain/evaluation-report.ts';
import { TEXT_VARIANTS, type ReportHead } from '#lib/domain/report-dimensions.ts';
import { percentileInterval, stratifiedBootstrap } from '#lib/stats/stratified-bootstrap.ts';
import { seededRandom } from '../random.ts';
import type { Judged } from './judged.ts';
import { roundedEstimate } from './rounded.ts';
import { createScoreCounter, type CodedTexts } from './score-counter.ts';
import { isCandidate, type ScoredHead } from './scored-heads.ts';

const NOTHING = -1;

type Measure = 'accuracy' | 'macro_f1' | 'top3';

/** One measure of one head and variant on the texts of each author. */
interface Series {
	head: ReportHead;
	variant: (typeof TEXT_VARIANTS)[number];
	measure: Measure;
	/** at `draw * authors + author`; the first "draw" is the texts themselves */
	values: Float64Array;
}

/**
 * Accuracy and macro-F1 of every head and variant, over authors, with 95 % bootstrap intervals over
 * the texts of each author. Authors are not drawn anew: the intervals say nothing of new authors.
 */
export function headScores(
	judged: readonly Judged[],
	heads: readonly ScoredHead[],
	draws: number,
	seed: number
): HeadScores[] {
	const authors = [...Map.groupBy(judged, ({ label }) => label.author)];
	const series: Series[] = [];
	const jobs = heads.flatMap((head) =>
		TEXT_VARIANTS.flatMap((variant) => {
			const add = (measure: Measure) => {
				const values = new Float64Array((draws + 1) * authors.length);
				series.push({ head: head.name, variant, measure, values });
				return values;
			};
			const coded = authors.map(([, texts]) => codedTexts(texts, head, variant));
			const count = createScoreCounter(head.classes.length);
			const named = { coded, count, accuracy: add('accuracy'), macro_f1: add('macro_f1') };
			if (head.name !== 'issue') return [named];
			const found = authors.map(([, texts]) => codedCandidates(texts, variant));
			return [
				named,
				{ coded: found, count: createScoreCounter(2), accuracy: add('top3'), macro_f1: null }
			];
		})
	);
	const measure = (positions: readonly Int32Array[], row: number) => {
		for (const { coded, count, accuracy, macro_f1 } of jobs) {
			positions.forEach((drawn, author) => {
				const texts = coded[author];
				if (!texts) return;
				const scores = count(texts, drawn);
				accuracy[row * authors.length + author] = scores.accuracy;
				if (macro_f1) macro_f1[row * authors.length + author] = scores.macro_f1;
			});
		}
	};
	measure(
		authors.map(([, texts]) => Int32Array.from(texts, (_, i) => i)),
		0
	);
	const sizes = authors.map(([, texts]) => texts.length);
	stratifiedBootstrap(sizes, draws, seededRandom(seed), (positions, draw) =>
		measure(positions, draw + 1)
	);
	const names = authors.map(([author]) => author);
	const summary = (head: ReportHead, variant: string, wanted: Measure) => {
		const found = series.find(
			(one) => one.head === head && one.variant === variant && one.measure === wanted
		);
		return found ? overAuthors(found.values, names) : null;
	};
	return heads.flatMap(({ name, rightOf }) =>
		TEXT_VARIANTS.flatMap((variant) => {
			const [accuracy, macro_f1] = [
				summary(name, variant, 'accuracy'),
				summary(name, variant, 'macro_f1')
			];
			if (!accuracy || !macro_f1) return [];
			const n = judged.filter(({ label }) => rightOf(label) !== null).length;
			return [{ head: name, variant, n, accuracy, macro_f1, top3: summary(name, variant, 'top3') }];
		})
	);
}

const codedTexts = (
	texts: readonly Judged[],
	{ classes, rightOf, givenOf }: ScoredHead,
	variant: (typeof TEXT_VARIANTS)[number]
): CodedTexts => {
	const code = new Map(classes.map((name, i) => [name, i]));
	return {
		right: Int16Array.from(texts, ({ label }) => code.get(rightOf(label) ?? '') ?? NOTHING),
		given: Int16Array.from(texts, (text) => code.get(givenOf(text[variant], text.label)) ?? NOTHING)
	};
};

/** As two classes of which the second is right, so that the share found is an accuracy. */
const codedCandidates = (
	texts: readonly Judged[],
	variant: (typeof TEXT_VARIANTS)[number]
): CodedTexts => ({
	right: new Int16Array(texts.length).fill(1),
	given: Int16Array.from(texts, (text) => (isCandidate(text[variant], text.label) ? 1 : 0))
});

function overAuthors(values: Float64Array, authors: readonly string[]): OverAuthors {
	const width = authors.length;
	const rows = values.length / width;
	const means = Float64Array.from({ length: rows }, (_, row) => {
		let sum = 0;
		for (let author = 0; author < width; author++) sum += values[row * width + author] ?? 0;
		return sum / width;
	});
	const own = values.subarray(0, width);
	const worst = own.indexOf(Math.min(...own));
	const least = own[worst] ?? 0;
	const ofWorst = Float64Array.from(means, (_, row) => values[row * width + worst] ?? 0);
	const mean = means[0] ?? 0;
	return {
		mean: roundedEstimate(mean, percentileInterval(means.subarray(1), mean)),
		least: {
			author: authors[worst] ?? '',
			...roundedEstimate(least, percentileInterval(ofWorst.subarray(1), least))
		}
	};
}
