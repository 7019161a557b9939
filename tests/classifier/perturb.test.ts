import { expect, test } from 'vitest';
import { perturb, stripDiacritics } from '#lib/classifier/perturb.ts';
import { seededRandom } from '#lib/classifier/random.ts';

const text = 'Đường <du_an> hỏng, không ai được báo';

test('stripping keeps case, signs and placeholders', () => {
	expect(stripDiacritics(text)).toBe('Duong <du_an> hong, khong ai duoc bao');
});

test('a low draw strips, a middle draw writes chat spellings, a high draw does both', () => {
	const drawn = (first: number) => {
		const draws = [first];
		return perturb(text, () => draws.shift() ?? 0);
	};
	expect(drawn(0.2)).toBe(stripDiacritics(text));
	expect(drawn(0.6)).toContain('hỏng, k ai');
	expect(drawn(0.6)).toContain('Đường <du_an>');
	expect(drawn(0.9)).toBe(stripDiacritics(drawn(0.6)));
});

test('the same seed perturbs alike', () => {
	expect(perturb(text, seededRandom(3))).toBe(perturb(text, seededRandom(3)));
});
