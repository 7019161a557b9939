import { existsSync } from 'node:fs';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { PipelineError } from '../pipeline-error.ts';
import { readStandingLabels } from '../store/people-file.ts';
import { correctedTexts, type CorrectedTexts } from './read-corrected-texts.ts';
import { readPublishedTexts } from './read-published-texts.ts';
import { readTrainingTexts } from './read-training-texts.ts';

/** From so many on, people's labels are scored as an author of their own; fewer would say nothing. */
const FEWEST_SCORED = 100;

export interface TextSources {
	training: string;
	reference: string;
	warehouse: string;
	/** the file of people's labels */
	people: string;
	/** undefined: use people's labels where there are any */
	withCorrections: boolean | undefined;
}

export interface GatheredTexts {
	/** the files of the training folder */
	written: TrainingText[];
	contrast: TrainingText[];
	corrections: CorrectedTexts;
	/** what each author is left out of in turn */
	scored: TrainingText[];
	/** learned from and not scored: people's labels while they are few */
	unscored: TrainingText[];
	/** texts among all that no shipped classifier learns from */
	frozen: Set<TrainingText>;
}

const NONE: CorrectedTexts = { texts: [], frozen: new Set(), disputed: 0, absent: 0 };

async function readCorrections(sources: TextSources, taxonomy: Taxonomy): Promise<CorrectedTexts> {
	const { people, warehouse, reference, withCorrections } = sources;
	if (withCorrections === false) return NONE;
	if (withCorrections && !existsSync(people))
		throw new PipelineError({
			vi: `Chưa có nhãn nào do người gán: không có tệp ${people}. Hãy sửa nhãn ở trang Phản ánh trước, hoặc bỏ --with-corrections.`,
			en: `Nobody has labelled anything yet: there is no file ${people}. Correct labels on the feedback page first, or leave out --with-corrections.`
		});
	const labels = readStandingLabels(people);
	if (labels.size === 0) return NONE;
	const published = await readPublishedTexts(warehouse, [...labels.keys()]);
	const places = buildPlaceIndex(readGazetteer(reference));
	return correctedTexts(labels, published, places, taxonomy);
}

/** Reads all texts that training needs, and splits off the frozen ones before anything else. */
export async function gatherTexts(
	sources: TextSources,
	taxonomy: Taxonomy
): Promise<GatheredTexts> {
	const { texts: written, frozen, contrast } = readTrainingTexts(sources.training);
	const corrections = await readCorrections(sources, taxonomy);
	const areScored = corrections.texts.length >= FEWEST_SCORED;
	return {
		...{ written, contrast, corrections },
		scored: areScored ? [...written, ...corrections.texts] : written,
		unscored: areScored ? [] : corrections.texts,
		frozen: frozen.union(corrections.frozen)
	};
}
