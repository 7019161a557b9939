import { readFileSync } from 'node:fs';
import { artefactSchema } from '#lib/classifier/artefact.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { createUnderstander } from '#lib/classifier/understand.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { redact } from '#lib/text/redact.ts';
import { readSurface } from '#lib/text/surface.ts';

export const STAGES = {
	decide: 'all heads: labels and confidences',
	label: 'all heads, and the words that decided',
	read: 'redact + locate + classify',
	understand: 'the same, with screen and language'
} as const;
export type Stage = keyof typeof STAGES;

export const ARTEFACT = 'data/classifier/classifier.json';

/** What a stage does to a text as written, and to the same text as it is masked for the classifier. */
export type Stages = Record<Stage, (text: string, masked: string) => unknown>;

/** Loads everything that the stages need. */
export function createStages(): Stages & { mask: (text: string) => string } {
	const artefact = artefactSchema.parse(JSON.parse(readFileSync(ARTEFACT, 'utf8')));
	const taxonomy = readTaxonomy('data/reference');
	const classifier = createClassifier(artefact, taxonomy);
	const placeIndex = buildPlaceIndex(readGazetteer('data/reference'));
	const understand = createUnderstander({ classifier, placeIndex });
	const mask = (text: string) => {
		const surface = readSurface(text);
		const { redactions } = redact(text, surface);
		return maskForClassifier(text, redactions, findPlaces(placeIndex, text, {}, surface));
	};
	return {
		mask,
		decide: (_, masked) => classifier.labels(masked),
		label: (_, masked) => classifier.label(masked),
		read: (text) => classifier.label(mask(text)),
		understand: (text) => understand(text, {})
	};
}
