import type { EvaluationReport, PrevalenceRow } from '#lib/domain/evaluation-report.ts';
import { SENTIMENTS } from '#lib/domain/sentiment.ts';
import { correctedPrevalence, type CorrectedShare } from '#lib/stats/corrected-prevalence.ts';
import { countedMoments, probabilityMoments } from '#lib/stats/output-moments.ts';
import { seededRandom } from '../random.ts';
import { rounded } from './rounded.ts';

/** What is needed of a held-out text: its right sentiment, the one given, and the probabilities. */
export interface SentimentCase {
	author: string;
	right: number;
	/** null where the classifier was not sure enough to be counted */
	given: number | null;
	probabilities: Float64Array;
}

const LEVELS = [0.1, 0.3, 0.5, 0.7, 0.9];
const SAMPLE = 200;
const SAMPLES_AN_AUTHOR = 10;
const NEGATIVE = SENTIMENTS.indexOf('negative');

interface Trial {
	raw: number;
	adjusted: CorrectedShare;
	probabilistic: CorrectedShare;
}

/**
 * How well corrected shares do: samples with a known negative share, drawn from one author's texts,
 * corrected by what was confused in the other authors' texts (the artificial-prevalence protocol of
 * Forman 2008). Adjusted count takes counted texts only, as the product does; the probabilistic form
 * takes all.
 */
export function prevalenceTrial(
	cases: readonly SentimentCase[],
	seed: number
): EvaluationReport['prevalence'] {
	const random = seededRandom(seed);
	const authors = [...new Set(cases.map(({ author }) => author))];
	const trials = LEVELS.map(() => [] as Trial[]);
	for (const author of authors) {
		const own = cases.filter((one) => one.author === author);
		const correct = correctorOf(cases.filter((one) => one.author !== author));
		LEVELS.forEach((level, i) => {
			for (let k = 0; k < SAMPLES_AN_AUTHOR; k++) {
				const draw = (from: SentimentCase[]) => sampleOf(from, level, random);
				const trial = correct(draw(own.filter(isCounted)), draw(own));
				if (trial) trials[i]?.push(trial);
			}
		});
	}
	return {
		sample: SAMPLE,
		samples: authors.length * SAMPLES_AN_AUTHOR,
		rows: LEVELS.flatMap((truth, i) => rowOf(truth, trials[i] ?? []) ?? [])
	};
}

const isCounted = ({ given }: SentimentCase) => given !== null;

/** Draws with replacement, `level` of the texts from the negative ones. */
function sampleOf(cases: readonly SentimentCase[], level: number, random: () => number) {
	const [negative, other] = [true, false].map((wanted) =>
		cases.filter(({ right }) => (right === NEGATIVE) === wanted)
	) as [SentimentCase[], SentimentCase[]];
	const pick = (from: SentimentCase[]) => from[Math.floor(random() * from.length)];
	const wanted = Math.round(level * SAMPLE);
	return Array.from({ length: SAMPLE }, (_, i) => pick(i < wanted ? negative : other)).filter(
		(one) => one !== undefined
	);
}

const countsOf = (cases: readonly SentimentCase[]) =>
	SENTIMENTS.map((_, k) => cases.filter(({ given }) => given === k).length);

const probabilitiesOf = (cases: readonly SentimentCase[]) =>
	cases.map(({ probabilities }) => probabilities);

/** Corrects by what was confused in labelled texts; null where a class is missing. */
function correctorOf(labelled: readonly SentimentCase[]) {
	const byClass = SENTIMENTS.map((_, k) => labelled.filter(({ right }) => right === k));
	if (byClass.some((cases) => cases.length === 0)) return () => null;
	const counted = byClass.map((cases) => countedMoments(countsOf(cases)));
	const probable = byClass.map((cases) => probabilityMoments(probabilitiesOf(cases)));
	return (countedSample: SentimentCase[], sample: SentimentCase[]): Trial | null => {
		if (countedSample.length === 0 || sample.length === 0) return null;
		const observed = countedMoments(countsOf(countedSample));
		const adjusted = correctedPrevalence(observed, counted)?.[NEGATIVE];
		const probabilistic = correctedPrevalence(
			probabilityMoments(probabilitiesOf(sample)),
			probable
		)?.[NEGATIVE];
		if (!adjusted || !probabilistic) return null;
		return { raw: observed.mean[NEGATIVE] ?? 0, adjusted, probabilistic };
	};
}

function rowOf(truth: number, trials: readonly Trial[]): PrevalenceRow | null {
	if (trials.length === 0) return null;
	const mean = (of: (trial: Trial) => number) =>
		rounded(trials.reduce((sum, trial) => sum + of(trial), 0) / trials.length);
	const holds = ({ low, high }: CorrectedShare) => (truth >= low && truth <= high ? 1 : 0);
	return {
		truth,
		raw: mean(({ raw }) => raw),
		adjusted: mean(({ adjusted }) => adjusted.value),
		probabilistic: mean(({ probabilistic }) => probabilistic.value),
		raw_error: mean(({ raw }) => Math.abs(raw - truth)),
		adjusted_error: mean(({ adjusted }) => Math.abs(adjusted.value - truth)),
		probabilistic_error: mean(({ probabilistic }) => Math.abs(probabilistic.value - truth)),
		adjusted_coverage: mean(({ adjusted }) => holds(adjusted)),
		probabilistic_coverage: mean(({ probabilistic }) => holds(probabilistic))
	};
}
