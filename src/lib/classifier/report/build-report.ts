import type { EvaluationReport } from '#lib/domain/evaluation-report.ts';
import { SLICE_DIMENSIONS, type ReportHead } from '#lib/domain/report-dimensions.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { TrainingResult } from '../train.ts';
import type { TrainingText } from '../training-text.ts';
import { confidenceCurves } from './confidence-curves.ts';
import { classScores, confusionOf, mostConfused } from './confusion.ts';
import { headScores } from './head-scores.ts';
import { headlineOf, historyWith } from './history.ts';
import { judgeHeldOut } from './judged.ts';
import { prevalenceTrial } from './prevalence-trial.ts';
import { headNamed, scoredHeads } from './scored-heads.ts';
import { sentimentCases } from './sentiment-cases.ts';
import { slicesBy } from './slices.ts';

export interface ReportInput {
	result: Pick<TrainingResult, 'artefact' | 'heldOut' | 'contrastHeldOut' | 'spans'>;
	taxonomy: Taxonomy;
	/** the report of the version before, whose history goes on */
	previous?: EvaluationReport | null;
	/** of the held-out texts, those that people labelled in an agency's own feedback */
	correctedTexts?: number;
	draws?: number;
}

const DRAWS = 1000;
const BOOTSTRAP_SEED = 2027;
const TRIAL_SEED = 7;
const CONFUSED_PAIRS = 40;

/** Everything that is known about how well a trained classifier does. Equal inputs, equal report. */
export function buildReport({
	result,
	taxonomy,
	previous = null,
	correctedTexts = 0,
	draws = DRAWS
}: ReportInput): EvaluationReport {
	const { version, as_of, calibration } = result.artefact;
	const judged = judgeHeldOut(result.heldOut, result, taxonomy);
	const contrast = judgeHeldOut(result.contrastHeldOut, result, taxonomy);
	const heads = scoredHeads(taxonomy);
	const whole = Object.fromEntries(
		heads.map((head) => [head.name, confusionOf(judged, head)])
	) as Record<ReportHead, ReturnType<typeof confusionOf>>;
	const scores = headScores(judged, heads, draws, BOOTSTRAP_SEED);
	return {
		...{ format: 1, version, as_of, draws },
		data: {
			authors: textsByAuthor(judged.map(({ label }) => label)),
			contrast: textsByAuthor(contrast.map(({ label }) => label)),
			corrected_texts: correctedTexts
		},
		heads: scores,
		classes: {
			sentiment: classScores(whole.sentiment),
			issue: classScores(whole.issue),
			group: classScores(whole.group),
			kind: classScores(whole.kind)
		},
		confusion: { sentiment: whole.sentiment, group: whole.group, kind: whole.kind },
		counted_sentiment: confusionOf(
			judged,
			headNamed(heads, 'sentiment'),
			({ as_written }) => as_written.sentiment !== null
		),
		confused_issues: mostConfused(whole.issue, CONFUSED_PAIRS),
		...confidenceCurves(judged, heads, calibration.sentiment_floor),
		slices: SLICE_DIMENSIONS.flatMap((dimension) =>
			slicesBy(dimension, dimension === 'contrast' ? contrast : judged, heads)
		),
		prevalence: prevalenceTrial(sentimentCases(result, judged), TRIAL_SEED),
		history: historyWith(previous, headlineOf({ version, as_of, texts: judged.length }, scores))
	};
}

const textsByAuthor = (texts: readonly TrainingText[]) =>
	[...Map.groupBy(texts, ({ author }) => author)].map(([author, own]) => ({
		author,
		texts: own.length
	}));
