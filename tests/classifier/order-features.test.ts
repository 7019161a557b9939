import { expect, test } from 'vitest';
import { unpackArtefact } from '#lib/classifier/artefact.ts';
import { buildCueTable } from '#lib/classifier/cues.ts';
import { createScorer } from '#lib/classifier/linear.ts';
import { orderByFrequency } from '#lib/classifier/order-features.ts';
import { shippedArtefact } from './support/shipped.ts';
import { taxonomy, textsOf } from './support/training.ts';

const stored = unpackArtefact(shippedArtefact);
const ordered = orderByFrequency(stored);

test('frequent features come first, and every text keeps its scores', () => {
	const { idf } = ordered.vocabulary;
	expect(idf).toEqual(idf.toSorted());
	expect(idf).not.toEqual(stored.vocabulary.idf);
	const cues = buildCueTable(taxonomy);
	const [before, after] = [createScorer(stored, cues), createScorer(ordered, cues)];
	for (const { text } of textsOf('W6', 10)) expect(after(text).scores).toEqual(before(text).scores);
});
