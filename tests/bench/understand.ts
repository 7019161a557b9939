import { readFileSync } from 'node:fs';
import { artefactSchema } from '#lib/classifier/artefact.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { createUnderstander } from '#lib/classifier/understand.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { screenDenunciation } from '#lib/text/denunciation.ts';
import { detectLanguage } from '#lib/text/language.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { redact } from '#lib/text/redact.ts';
import { filledTexts } from './text/filled-texts.ts';

/**
 * How many texts a second of CPU time reads, by stage: `node tests/bench/understand.ts [file …]`.
 * Reads files of one text a line; without any, the training texts with names for placeholders.
 */
const ROUNDS = 5;
const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

const given = process.argv.slice(2);
const texts = given.length > 0 ? given.flatMap(linesOf) : filledTexts();
const artefact: unknown = JSON.parse(readFileSync('data/classifier/classifier.json', 'utf8'));
const taxonomy = readTaxonomy('data/reference');
const classifier = createClassifier(artefactSchema.parse(artefact), taxonomy);
const placeIndex = buildPlaceIndex(readGazetteer('data/reference'));
const understand = createUnderstander({ classifier, placeIndex });
const masked = texts.map((text) =>
	maskForClassifier(text, redact(text).redactions, findPlaces(placeIndex, text, {}))
);

const stages: Record<string, (text: string, at: number) => unknown> = {
	language: (text) => detectLanguage(text),
	denunciation: (text) => screenDenunciation(text),
	redact: (text) => redact(text),
	places: (text) => findPlaces(placeIndex, text, {}),
	mask: (text) => maskForClassifier(text, [], []),
	label: (_, at) => classifier.label(masked[at] ?? ''),
	understand: (text) => understand(text, {})
};

for (const [name, stage] of Object.entries(stages)) {
	let least = Infinity;
	for (let round = 0; round < ROUNDS; round++) {
		const before = process.cpuUsage();
		texts.forEach(stage);
		const { user, system } = process.cpuUsage(before);
		least = Math.min(least, user + system);
	}
	const rate = Math.round((texts.length / least) * 1e6).toLocaleString('en');
	console.log(`${name.padEnd(14)}${rate.padStart(9)} texts/s  (${texts.length} texts)`);
}
