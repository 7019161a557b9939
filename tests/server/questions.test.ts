import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { allQuestions, someParameters, sqlFiles } from '../support/all-questions.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();

const isRelation = (file: string) => file.includes('/relations/');

describe('every question', () => {
	test.each(allQuestions.map((question) => [question.name, question] as const))(
		'%s binds, answers and its rows have the promised shape',
		async (_, question) => {
			const rows = await fixture.warehouse.ask(question, LOCAL_ANALYST, someParameters);
			expect(Array.isArray(rows)).toBe(true);
		}
	);

	test('has a name of its own', () => {
		const names = allQuestions.map((question) => question.name);
		expect(names.length).toBeGreaterThan(30);
		expect(new Set(names).size).toBe(names.length);
	});

	test('says in both languages what it counts', () => {
		for (const { definition } of allQuestions) {
			expect(definition.vi).toMatch(/\.$/);
			expect(definition.en).toMatch(/\.$/);
		}
	});
});

describe('every SQL file', () => {
	const files = Object.entries(sqlFiles);

	test('is part of a question', () => {
		const body = (sql: string) => sql.replace(/^(--.*\n)*(with )?/, '');
		const isAsked = (sql: string) => allQuestions.some((q) => q.sql.includes(body(sql)));
		const unused = files.filter(([, sql]) => !isAsked(sql));
		expect(unused.map(([file]) => file)).toEqual([]);
	});

	test('says its grain first', () => {
		for (const [file, sql] of files) expect(`${file} ${sql}`).toMatch(/^\S+ -- one row/);
	});

	test('that names a fact or rollup table is a relation and holds the viewer’s scope', () => {
		for (const [file, sql] of files) {
			const readsFacts = /\b(fct|agg)_/.test(sql);
			if (!readsFacts) continue;
			expect(file).toSatisfy(isRelation);
			expect(sql).toContain('$viewer_province');
			expect(sql).toContain('$viewer_commune');
		}
	});

	test('outside the relations names neither the viewer nor a parameter by position', () => {
		for (const [, sql] of files.filter(([file]) => !isRelation(file))) {
			expect(sql).not.toMatch(/\$viewer_|\$\d|\?/);
		}
	});
});

test('only names of places, issues and codes and the state of the snapshot are asked without scope', () => {
	const unscoped = allQuestions.filter((q) => !q.parameters.includes('viewer_province'));
	expect(unscoped.map((q) => q.name).sort()).toEqual([
		'audits',
		'batches',
		'code-names',
		'detection-span',
		'digest-threshold',
		'driver-places',
		'freshness',
		'freshness-datasets',
		'freshness-sources',
		'hotspot-budgets',
		'hotspot-completeness',
		'issue-names',
		'province-names',
		'redactions',
		'rejections',
		'runs',
		'tet-days',
		'unplaced-names'
	]);
});
