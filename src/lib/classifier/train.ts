import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { packArtefact, type Artefact } from './artefact.ts';
import { calibrate, sentimentOutcomes } from './calibrate.ts';
import { buildCueTable } from './cues.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { FIT_OPTIONS, fitClassifier, prepareTexts, type FitOptions } from './fit.ts';
import { leaveOneAuthorOut, type HeldOutText } from './folds.ts';
import { headsOf } from './heads.ts';
import type { LinearHead } from './linear.ts';
import { calibrationError } from './metrics.ts';
import type { TrainingText } from './training-text.ts';

export interface TrainingInput {
	/** texts of two authors or more: learned from, and scored with their author left out */
	texts: readonly TrainingText[];
	/** contrast sets: learned from, and scored apart, each set left out in turn */
	contrast: readonly TrainingText[];
	/** learned from and not scored */
	unscored?: readonly TrainingText[];
	/** texts among all these that the artefact does not learn from */
	frozen?: ReadonlySet<TrainingText>;
	taxonomy: Taxonomy;
	/** the date that the artefact carries */
	as_of: string;
	options?: FitOptions;
	/** told what has been done, and how much of all (0–1) */
	onProgress?: (step: string, done: number) => void;
}

export interface TrainingResult {
	artefact: Artefact;
	/** every text scored by a classifier that never saw its author, and where each head's scores lie */
	heldOut: HeldOutText[];
	spans: LinearHead[];
	/** the contrast sets, scored likewise */
	contrastHeldOut: HeldOutText[];
	/** leave-one-author-out */
	evaluation: Evaluation;
	/** on the contrast sets */
	hardSlice: Evaluation;
	/** of sentiment confidences on held-out authors */
	sentimentCalibrationError: number;
}

const NONE: ReadonlySet<TrainingText> = new Set();

/**
 * Trains the shipped classifier: once without each author, for calibration and scores, and once on
 * everything but the frozen texts. Equal inputs give equal artefacts.
 * @throws Error when there are fewer than two authors
 */
export function train({
	texts,
	contrast,
	unscored = [],
	frozen = NONE,
	taxonomy,
	as_of,
	options = FIT_OPTIONS,
	onProgress = () => {}
}: TrainingInput): TrainingResult {
	if (authorsOf(texts).length < 2) {
		throw new Error('Training needs texts of at least two authors; add another file of texts.');
	}
	const heads = headsOf(taxonomy);
	const cues = buildCueTable(taxonomy);
	const prepared = prepareTexts([...texts, ...contrast, ...unscored], options.seed);
	const steps = authorsOf(texts).length + authorsOf(contrast).length + 1;
	let done = 0;
	const leaveOut = (scored: readonly TrainingText[]) =>
		leaveOneAuthorOut(prepared, authorsOf(scored), heads, cues, options, (author) =>
			onProgress(`held out ${author}`, ++done / steps)
		);
	const heldOut = leaveOut(texts);
	const contrastHeldOut = leaveOut(contrast);
	const learned = prepared.filter(({ label }) => !frozen.has(label));
	const linear = fitClassifier(learned, heads, cues, options);
	onProgress('trained on all', 1);
	const spans = linear.heads;
	const calibration = calibrate(heldOut, heads, spans);
	return {
		artefact: packArtefact(linear, calibration, as_of),
		...{ heldOut, spans, contrastHeldOut },
		evaluation: evaluate(heldOut, spans, calibration, taxonomy),
		hardSlice: evaluate(contrastHeldOut, spans, calibration, taxonomy),
		sentimentCalibrationError: calibrationError(
			sentimentOutcomes(heldOut, spans, calibration.temperature.sentiment)
		)
	};
}

const authorsOf = (texts: readonly TrainingText[]) => [
	...new Set(texts.map((text) => text.author))
];
