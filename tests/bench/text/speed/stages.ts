import { readFileSync } from 'node:fs';
import { artefactSchema } from '#lib/classifier/artefact.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { createReader } from '#lib/classifier/understand.ts';
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
	understand: 'the same, with screen, language and words'
} as const;
export type Stage = keyof typeof STAGES;

export const ARTEFACT = 'data/classifier/classifier.json';

/** What a stage does to texts as written, and to the same texts as they are masked for the classifier. */
export type Stages = Record<
	Stage,
	(texts: readonly string[], masked: readonly string[]) => unknown
>;

/** As many texts go through each step together as when a file is loaded. */
const TOGETHER = 512;

/** Loads everything that the stages need. */
export function createStages(): Stages & { mask: (texts: readonly string[]) => string[] } {
	const artefact = artefactSchema.parse(JSON.parse(readFileSync(ARTEFACT, 'utf8')));
	const classifier = createClassifier(artefact, readTaxonomy('data/reference'));
	const placeIndex = buildPlaceIndex(readGazetteer('data/reference'));
	const readAll = createReader({ classifier, placeIndex });
	const mask = (texts: readonly string[]) =>
		texts
			.map((text) => ({ text, surface: readSurface(text) }))
			.map((read) => ({ ...read, ...redact(read.text, read.surface), text: read.text }))
			.map((read) => ({ ...read, places: findPlaces(placeIndex, read.text, {}, read.surface) }))
			.map(({ text, redactions, places }) => maskForClassifier(text, redactions, places));
	return {
		mask,
		decide: (_, masked) => masked.forEach((text) => classifier.labels(text)),
		label: (_, masked) => masked.forEach((text) => classifier.label(text)),
		read: (texts) => {
			for (let at = 0; at < texts.length; at += TOGETHER)
				for (const text of mask(texts.slice(at, at + TOGETHER))) classifier.labels(text);
		},
		understand: (texts) => readAll(texts.map((text) => ({ text })))
	};
}
