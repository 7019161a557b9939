import { expect, test } from 'vitest';
import { ISSUES } from '#pipelines/demo/issue-weights.ts';
import { PHRASE_BANK } from '#pipelines/demo/phrase-bank.ts';
import { createRandom } from '#pipelines/demo/random.ts';
import { fillSlots } from '#pipelines/demo/slots.ts';
import { createPlaceSpotter, exampleGazetteer, taxonomy } from './example-world.ts';

const placesIn = createPlaceSpotter(exampleGazetteer());
const leaves = taxonomy().leaves.map(({ id }) => id);

test('there are phrases and weights for exactly the leaves of the taxonomy', () => {
	expect([...PHRASE_BANK.keys()].sort()).toEqual([...leaves].sort());
	expect([...ISSUES].sort()).toEqual([...leaves].sort());
});

test.each([...PHRASE_BANK])('%s has enough phrases and repeats none', (_, phrases) => {
	expect(phrases.negative.length).toBeGreaterThanOrEqual(6);
	expect(phrases.neutral.length).toBeGreaterThanOrEqual(3);
	expect(phrases.positive.length).toBeGreaterThanOrEqual(3);
	const all = [...phrases.negative, ...phrases.neutral, ...phrases.positive];
	expect(new Set(all).size).toBe(all.length);
});

test('no phrase names a real commune or province', () => {
	const phrases = [...PHRASE_BANK.values()].flatMap((leaf) => [
		...leaf.negative,
		...leaf.neutral,
		...leaf.positive,
		...leaf.details
	]);
	expect(phrases.filter((phrase) => placesIn(phrase).length)).toEqual([]);
});

test('the place spotter does find names, so the test above can fail', () => {
	expect(placesIn('Đường ở phường Hoàn Kiếm, Hà Nội ngập')).toEqual(['Hoàn Kiếm', 'Hà Nội']);
});

test('an unknown slot is an error, not a text with braces', () => {
	const speaker = { region: 'mekong', communeType: 'xa', isReported: false } as const;
	expect(() => fillSlots('{nowhere}', createRandom(1, 'slots'), speaker)).toThrow('nowhere');
});
