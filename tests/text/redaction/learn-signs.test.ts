import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnSigns, weighSigns } from '#lib/text/denunciation/learn-signs.ts';
import { createSignTable } from '#lib/text/denunciation/sign-table.ts';
import { signsOf } from '#lib/text/denunciation/signs.ts';
import type { Spotted, Token } from '#lib/text/denunciation/spot-phrases.ts';

const text = (signs: string, isDenunciation: boolean) => ({
	signs: signs.split(' '),
	share: 1,
	isDenunciation
});
const TEXTS = [
	text('nhan tien', true),
	text('nhan phieu tien', true),
	text('duong ngap', false),
	text('duong hong', false),
	text('phieu ngap', false),
	text('hong den', false)
];

test('learnSigns weighs a sign of the denunciations above one of the others', () => {
	const learnt = learnSigns(TEXTS);
	expect(learnt.weights.get('tien')).toBeGreaterThan(0);
	expect(learnt.weights.get('duong')).toBeLessThan(0);
	expect(weighSigns(text('tien', true), learnt)).toBeGreaterThan(
		weighSigns(text('duong', false), learnt)
	);
});

test('learnSigns gives the same weights for the same texts and none to a sign seen once', () => {
	expect(learnSigns(TEXTS)).toEqual(learnSigns(TEXTS));
	expect(learnSigns(TEXTS).weights.has('den')).toBe(false);
});

const ids = new Map<string, number>();
const idOf = (word: string) => {
	ids.set(word, ids.get(word) ?? ids.size);
	return ids.get(word) ?? 0;
};
const token = (word: string): Token => ({
	id: idOf(word),
	word,
	folded: word,
	number: 0,
	plainNumber: 0
});

test('the table of signs weighs every text as its signs do', () => {
	const weights = new Map([
		['tien', 2],
		['nhan tien', 1.5],
		['tien tien', -1],
		['#', 0.5],
		['+gain', 3]
	]);
	const weigh = createSignTable({ base: -1, weights });
	const words = fc.array(fc.constantFrom('nhan', 'tien', 'duong', '.', '12', '7'), {
		maxLength: 30
	});
	fc.assert(
		fc.property(words, fc.integer({ min: 0, max: 4 }), (text, gain) => {
			const said = { gain } as Spotted;
			expect(weigh(text.map(token), said)).toBeCloseTo(
				weighSigns(signsOf(text, said), { base: -1, weights }),
				9
			);
		})
	);
});
