import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { driverPhrases } from '#lib/stats/driver-phrases.ts';

const RULES = { minTexts: 3, most: 8 };
const times = (n: number, ...phrases: string[]) =>
	Array.from({ length: n }, () => new Set(phrases));
const background = [...times(60, 'đường', 'điện'), ...times(60, 'nước', 'chợ'), ...times(5, 'rác')];
const terms = (group: ReadonlySet<string>[], rules = RULES) =>
	driverPhrases(group, background, rules).phrases.map(({ term }) => term);

describe('driver phrases', () => {
	test('are those that the group uses more than its background, with their counts', () => {
		const group = [...times(8, 'rác'), ...times(4, 'đường'), ...times(4, 'điện')];
		const [rác, ...others] = driverPhrases(group, background, RULES).phrases;
		expect(rác).toMatchObject({ term: 'rác', count: 8, background_count: 5 });
		expect(rác?.z).toBeGreaterThan(1.96);
		expect(others).toEqual([]);
	});

	test('stand in three texts at least', () => {
		const usual = [...times(10, 'đường', 'điện'), ...times(10, 'nước', 'chợ')];
		expect(terms([...times(2, 'lạ'), ...usual])).toEqual([]);
		expect(terms([...times(3, 'lạ'), ...usual])).toEqual(['lạ']);
		expect(terms([...times(4, 'lạ'), ...usual], { ...RULES, minTexts: 5 })).toEqual([]);
	});

	test('are given whole where their parts hardly come alone', () => {
		const group = [...times(8, 'bãi', 'rác', 'bãi rác'), ...times(1, 'rác'), ...times(9, 'chợ')];
		expect(terms(group)).toEqual(['bãi rác']);
	});

	test('are given as the part that sets apart most where it comes in many phrases', () => {
		const group = [
			...times(5, 'khói', 'khói bụi'),
			...times(5, 'khói', 'khói xe'),
			...times(5, 'khói', 'khói đen')
		];
		const few = times(2, 'khói bụi', 'khói xe', 'khói đen');
		const [first] = driverPhrases(group, [...background, ...few], RULES).phrases;
		expect(first?.term).toBe('khói');
	});

	test('that overlap and come together are one phrase, which so many texts hold', () => {
		const chain = times(8, 'bãi rác', 'rác tự phát', 'tự phát', 'rác');
		const { phrases } = driverPhrases(
			[...chain, ...times(2, 'bãi rác'), ...times(9, 'chợ')],
			background,
			RULES
		);
		expect(phrases.map(({ term, count }) => [term, count])).toEqual([['bãi rác tự phát', 8]]);
	});

	test('never overlap, never exceed their number, and always pass the rules', () => {
		const word = fc.constantFrom('a', 'b', 'c', 'd', 'a b', 'b c', 'c d', 'a b c', 'b c d');
		const group = fc.array(
			fc.array(word, { maxLength: 6 }).map((list) => new Set<string>(list)),
			{ maxLength: 30 }
		);
		const most = fc.integer({ min: 1, max: 3 });
		fc.assert(
			fc.property(group, group, most, (here, there, limit) => {
				const { phrases: found } = driverPhrases(here, there, { minTexts: 3, most: limit });
				expect(found.length).toBeLessThanOrEqual(limit);
				const terms = found.map(({ term }) => term);
				for (const term of terms)
					expect(terms.filter((other) => ` ${other} `.includes(` ${term} `))).toEqual([term]);
				for (const { term, count, z } of found) {
					const parts = here.filter((text) => [...text].some((part) => term.includes(part)));
					expect(count).toBeLessThanOrEqual(parts.length);
					expect(count).toBeGreaterThanOrEqual(3);
					expect(z).toBeGreaterThanOrEqual(1.959);
				}
			})
		);
	});

	test('of a group that is drawn from its background are as few as chance makes, and told as that', () => {
		const vocabulary = Array.from({ length: 200 }, (_, index) => `w${index}`);
		const text = (seed: number) =>
			new Set(
				Array.from(
					{ length: 12 },
					(_, at) => vocabulary[(seed * 7919 + at * at * 104729) % 200] ?? ''
				)
			);
		const draws = Array.from({ length: 20 }, (_, draw) => {
			const texts = Array.from({ length: 230 }, (_, index) => text(draw * 1000 + index));
			return driverPhrases(texts.slice(0, 30), texts.slice(30), { ...RULES, most: 200 });
		});
		const sum = (key: 'reached' | 'by_chance') => draws.reduce((all, each) => all + each[key], 0);
		expect(sum('by_chance')).toBeGreaterThan(10);
		expect(sum('reached')).toBeLessThanOrEqual(1.5 * sum('by_chance'));
		for (const { reached, by_chance, phrases } of draws)
			if (reached <= by_chance) expect(phrases).toEqual([]);
	});
});
