import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { packArtefact, type Artefact } from '../artefact.ts';
import { buildCueTable } from '../cues.ts';
import { FIT_OPTIONS, fitClassifier, prepareTexts, type FitOptions } from '../fit.ts';
import { headsOf } from '../heads.ts';
import type { TrainingText } from '../training-text.ts';

export interface ShippedInput {
	texts: readonly TrainingText[];
	/** texts among them that no shipped classifier may learn from */
	frozen: ReadonlySet<TrainingText>;
	/** the artefact of the training whose place this one takes */
	trained: Pick<Artefact, 'calibration' | 'as_of'>;
	taxonomy: Taxonomy;
	options?: FitOptions;
}

/**
 * The artefact that ships: learned from every text but the frozen ones, which are split off before
 * anything else is done. Calibration is that of the training, where each author was scored by a
 * classifier that had not seen them: frozen or not makes no difference there.
 */
export function fitShipped({
	texts,
	frozen,
	trained,
	taxonomy,
	options = FIT_OPTIONS
}: ShippedInput): Artefact {
	const learned = texts.filter((text) => !frozen.has(text));
	const prepared = prepareTexts(learned, options.seed);
	const linear = fitClassifier(prepared, headsOf(taxonomy), buildCueTable(taxonomy), options);
	return packArtefact(linear, trained.calibration, trained.as_of);
}
