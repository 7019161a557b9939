import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intern } from '#lib/text/intern.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ă', 'ấ', 'đ'), maxLength: 4 });

describe('intern', () => {
	test('gives each stretch what was made of exactly its letters, whatever came before', () => {
		fc.assert(
			fc.property(
				fc.array(word, { maxLength: 80 }),
				fc.integer({ min: 1, max: 40 }),
				(words, limit) => {
					const at = intern((text) => ({ text }), limit);
					for (const text of words) expect(at(`<${text}>`, 1, text.length + 1).text).toBe(text);
				}
			)
		);
	});
	test('remembers thousands of stretches and makes each once', () => {
		let made = 0;
		const at = intern((text) => ({ text, number: made++ }), 20_000);
		const words = Array.from({ length: 9000 }, (_, number) => `từ${number}`);
		const first = words.map((text) => at(text, 0, text.length).number);
		expect(words.map((text) => at(`${text}.`, 0, text.length).number)).toEqual(first);
		expect(made).toBe(9000);
	});
	test('forgets when it is full', () => {
		let made = 0;
		const at = intern(() => (made += 1), 2);
		for (const text of 'abca') at(text, 0, 1);
		expect(made).toBe(4);
	});
});
