import type { CalibrationCurve, CoverageCurve } from '#lib/domain/evaluation-report.ts';
import { CONFIDENT_HEADS, type ConfidentHead } from '#lib/domain/report-dimensions.ts';
import type { Outcome } from '../calibrate.ts';
import { calibrationError } from '../metrics.ts';
import type { Judged } from './judged.ts';
import { rounded, shareOf } from './rounded.ts';
import { confidenceOf, headNamed, type ScoredHead } from './scored-heads.ts';

const BINS = 10;
/** 100 %, 95 % … 50 % of the texts. */
const COVERAGES = Array.from({ length: 11 }, (_, i) => (100 - 5 * i) / 100);

/** Confidence of what was given to each scored text, and whether it was right; surest first. */
function outcomesOf(
	judged: readonly Judged[],
	heads: readonly ScoredHead[],
	name: ConfidentHead
): Outcome[] {
	const { rightOf, givenOf } = headNamed(heads, name);
	return judged
		.flatMap(({ label, as_written }) => {
			const right = rightOf(label);
			const is_right = right === givenOf(as_written, label);
			return right === null ? [] : [{ confidence: confidenceOf[name](as_written), is_right }];
		})
		.sort((a, b) => b.confidence - a.confidence);
}

const rightIn = (outcomes: readonly Outcome[]) =>
	outcomes.filter(({ is_right }) => is_right).length;

/** Confidence against accuracy in ten bins, with the expected calibration error. */
function calibrationCurve(head: ConfidentHead, outcomes: readonly Outcome[]): CalibrationCurve {
	const bins = Map.groupBy(outcomes, ({ confidence }) =>
		Math.min(BINS - 1, Math.floor(confidence * BINS))
	);
	return {
		head,
		n: outcomes.length,
		error: rounded(calibrationError(outcomes)),
		bins: [...bins]
			.sort(([a], [b]) => a - b)
			.flatMap(([, held]) => {
				const accuracy = shareOf(rightIn(held), held.length);
				const confidence = held.reduce((sum, one) => sum + one.confidence, 0) / held.length;
				return accuracy ? [{ n: held.length, confidence: rounded(confidence), accuracy }] : [];
			})
	};
}

/** Accuracy on the surest texts alone; `floor` is the confidence from which a label counts. */
function coverageCurve(
	head: ConfidentHead,
	outcomes: readonly Outcome[],
	floor: number | null
): CoverageCurve {
	const point = (n: number) => {
		const accuracy = shareOf(rightIn(outcomes.slice(0, n)), n);
		const confidence = rounded(outcomes[n - 1]?.confidence ?? 0);
		return accuracy && { coverage: rounded(n / outcomes.length), n, confidence, accuracy };
	};
	const counted = outcomes.filter(({ confidence }) => floor !== null && confidence >= floor).length;
	return {
		head,
		points: COVERAGES.flatMap((coverage) => point(Math.round(coverage * outcomes.length)) ?? []),
		floor: point(counted)
	};
}

/** Calibration and coverage of every head with a confidence. */
export function confidenceCurves(
	judged: readonly Judged[],
	heads: readonly ScoredHead[],
	sentimentFloor: number
) {
	const all = CONFIDENT_HEADS.map((name) => ({ name, outcomes: outcomesOf(judged, heads, name) }));
	return {
		calibration: all.map(({ name, outcomes }) => calibrationCurve(name, outcomes)),
		coverage: all.map(({ name, outcomes }) =>
			coverageCurve(name, outcomes, name === 'sentiment' ? sentimentFloor : null)
		)
	};
}
