import { describe, expect, test } from 'vitest';
import { computedOf, sharedRelations } from '#lib/server/page/computed.ts';
import { grainTitle } from '#lib/components/sections/grain-title.ts';
import { allQuestions } from '../support/all-questions.ts';

describe('what statements share', () => {
	test('is named by its grain, so that no two parts look the same', () => {
		const titles = sharedRelations().map(({ name, sql }) => grainTitle(name, sql));
		expect(titles.every((title) => title.includes('one row per'))).toBe(true);
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});

	test('stands on its page once', () => {
		const texts = sharedRelations().map(({ sql }) => sql);
		expect(new Set(texts).size).toBe(texts.length);
	});

	test.each(allQuestions.map((question) => [question.name, question] as const))(
		'is left out of how %s is computed, whatever that reads',
		(_, question) => {
			const { sql } = computedOf(question, 'en');
			expect(sql).not.toMatch(/\$viewer_|\b(?:fct|agg)_/);
			for (const part of sharedRelations()) expect(sql).not.toContain(part.sql);
		}
	);
});
