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

/** Texts scored by classifiers that never saw their author. */
export interface HeldOutScores {
	heldOut: HeldOutText[];
	/** the contrast sets, scored likewise */
	contrastHeldOut: HeldOutText[];
}

export interface TrainingResult extends HeldOutScores {
	artefact: Artefact;
	/** where each head's scores lie */
	spans: LinearHead[];
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
export function train(input: TrainingInput): TrainingResult {
	const { taxonomy, options = FIT_OPTIONS, onProgress = () => {} } = input;
	const { scored, contrast, all } = authorsToLeaveOut(input);
	const heads = headsOf(taxonomy);
	const cues = buildCueTable(taxonomy);
	const prepared = prepareTexts(textsOf(input), options.seed);
	let done = 0;
	const leaveOut = (authors: readonly string[]) =>
		leaveOneAuthorOut(prepared, authors, heads, cues, options, (author) =>
			onProgress(`held out ${author}`, ++done / (all.length + 1))
		);
	return finishTraining(input, {
		heldOut: leaveOut(scored),
		contrastHeldOut: leaveOut(contrast)
	});
}

/** All texts of a training, in the order in which chat spellings are drawn for them. */
export const textsOf = ({ texts, contrast, unscored = [] }: TrainingInput): TrainingText[] => [
	...texts,
	...contrast,
	...unscored
];

/**
 * Whom a training leaves out in turn.
 * @throws Error when there are fewer than two authors
 */
export function authorsToLeaveOut({ texts, contrast }: TrainingInput) {
	const scored = authorsOf(texts);
	if (scored.length < 2) {
		throw new Error('Training needs texts of at least two authors; add another file of texts.');
	}
	const contrastAuthors = authorsOf(contrast);
	return { scored, contrast: contrastAuthors, all: [...scored, ...contrastAuthors] };
}

/** The rest of a training once every author has been left out: the artefact and its scores. */
export function finishTraining(input: TrainingInput, scores: HeldOutScores): TrainingResult {
	const { frozen = NONE, taxonomy, as_of, options = FIT_OPTIONS, onProgress } = input;
	const { heldOut, contrastHeldOut } = scores;
	const heads = headsOf(taxonomy);
	const prepared = prepareTexts(textsOf(input), options.seed);
	const learned = prepared.filter(({ label }) => !frozen.has(label));
	const linear = fitClassifier(learned, heads, buildCueTable(taxonomy), options);
	onProgress?.('trained on all', 1);
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
