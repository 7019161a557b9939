import { expect, test } from 'vitest';
import { rememberById } from '#lib/text/remember-by-id.ts';

test('an answer is asked for once by number, also beyond the first thousands, and may be −2', () => {
	let asked = 0;
	const answer = rememberById(({ id }: { id: number }) => {
		asked++;
		return (id % 7) - 2;
	});
	const ids = [0, 1, 2, 16_384, 100_000, 7];
	for (const round of [1, 2]) {
		expect(ids.map((id) => answer({ id }))).toEqual(ids.map((id) => (id % 7) - 2));
		expect(asked, `round ${round}`).toBe(ids.length);
	}
});

test('numbers without end are asked for every time and take no room', () => {
	let asked = 0;
	const answer = rememberById(() => ++asked);
	answer({ id: 1e9 });
	expect(answer({ id: 1e9 })).toBe(2);
});
