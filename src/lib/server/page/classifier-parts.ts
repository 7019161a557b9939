import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { artefactSchema } from '#lib/classifier/artefact.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { env } from '../env.ts';
import { readDocument } from '../reference/read-document.ts';
import { readGazetteer } from '../reference/read-gazetteer.ts';
import { readTaxonomy } from '../reference/read-taxonomy.ts';
import { whileUnchanged } from './while-unchanged.ts';

export const ARTEFACT = join(env.CLASSIFIER_DIR, 'classifier.json');

let gazetteer: ReturnType<typeof readGazetteer> | undefined;
let placeIndex: ReturnType<typeof buildPlaceIndex> | undefined;

/** Names of places, read once. */
export const placeNames = () => (gazetteer ??= readGazetteer(env.REFERENCE_DIR));

/**
 * The classifier in use and the index of places; the first call reads them, about a second.
 * Null before the first training.
 */
export const classifierParts = whileUnchanged(ARTEFACT, () => {
	if (!existsSync(ARTEFACT)) return null;
	const artefact = readDocument(ARTEFACT, artefactSchema);
	placeIndex ??= buildPlaceIndex(placeNames());
	const classifier = createClassifier(artefact, readTaxonomy(env.REFERENCE_DIR));
	return { classifier, placeIndex };
});
