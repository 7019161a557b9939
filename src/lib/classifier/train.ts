import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { packArtefact, type Artefact } from './artefact.ts';
import { calibrate, sentimentOutcomes } from './calibrate.ts';
import { buildCueTable } from './cues.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { FIT_OPTIONS, fitClassifier, prepareTexts, type FitOptions } from './fit.ts';
import { leaveOneAuthorOut, scoreHeldOut, type HeldOutText } from './folds.ts';
import { headsOf } from './heads.ts';
import type { LinearHead } from './linear.ts';
import { calibrationError } from './metrics.ts';
import type { TrainingText } from './training-text.ts';

export interface TrainingInput {
	/** texts that are trained on, of two authors or more */
	texts: readonly TrainingText[];
	/** contrast sets: scored by the final classifier, never trained on */
	contrast: readonly TrainingText[];
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
	/** leave-one-author-out */
	evaluation: Evaluation;
	/** on the contrast sets */
	hardSlice: Evaluation;
	/** of sentiment confidences on held-out authors */
	sentimentCalibrationError: number;
}

/**
 * Trains the shipped classifier: once without each author, for calibration and scores, and once on
 * all. Equal inputs give equal artefacts.
 * @throws Error when there are fewer than two authors
 */
export function train({
	texts,
	contrast,
	taxonomy,
	as_of,
	options = FIT_OPTIONS,
	onProgress = () => {}
}: TrainingInput): TrainingResult {
	const authors = new Set(texts.map((text) => text.author));
	if (authors.size < 2) {
		throw new Error('Training needs texts of at least two authors; add another file of texts.');
	}
	const heads = headsOf(taxonomy);
	const cues = buildCueTable(taxonomy);
	const prepared = prepareTexts(texts, options.seed);
	const steps = authors.size + 1;
	let done = 0;
	const heldOut = leaveOneAuthorOut(prepared, heads, cues, options, (author) =>
		onProgress(`held out ${author}`, ++done / steps)
	);
	const linear = fitClassifier(prepared, heads, cues, options);
	onProgress('trained on all', 1);
	const calibration = calibrate(heldOut, heads, linear.heads);
	return {
		artefact: packArtefact(linear, calibration, as_of),
		heldOut,
		spans: linear.heads,
		evaluation: evaluate(heldOut, linear.heads, calibration, taxonomy),
		hardSlice: evaluate(scoreHeldOut(linear, cues, contrast), linear.heads, calibration, taxonomy),
		sentimentCalibrationError: calibrationError(
			sentimentOutcomes(heldOut, linear.heads, calibration.temperature.sentiment)
		)
	};
}
