import { expect, test } from 'vitest';
import { stripDiacritics, withTeencode } from '#lib/classifier/perturb.ts';
import { seededRandom } from '#lib/classifier/random.ts';
import { classifierTokens } from '#lib/classifier/tokens.ts';

const text = 'Đường <du_an> hỏng, không ai được báo';

test('stripping keeps case, signs and placeholders', () => {
	expect(stripDiacritics(text)).toBe('Duong <du_an> hong, khong ai duoc bao');
});

test('chat spellings keep case, signs and placeholders, and what they stand for is read back', () => {
	const chatty = withTeencode(text, () => 0);
	expect(chatty).toContain('hỏng, k ai');
	expect(chatty).toContain('Đường <du_an>');
	const words = (written: string) => classifierTokens(written).map(({ word }) => word);
	expect(words(chatty)).toEqual(words(text));
});

test('the same seed perturbs alike', () => {
	expect(withTeencode(text, seededRandom(3))).toBe(withTeencode(text, seededRandom(3)));
});
