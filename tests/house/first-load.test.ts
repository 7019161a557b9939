import { describe, expect, test } from 'vitest';
import { loadedBy, readLoads, readPages, wayTo } from './first-load.ts';

describe('what a page loads before anything is touched', () => {
	const [pages, loads] = [readPages(), readLoads()];

	test.each(['zod', 'echarts', 'apache-arrow'])('holds no %s', (name) => {
		expect(wayTo(name, pages, loads)).toBeNull();
	});

	test('holds what its components hold', () => {
		expect(pages.length).toBeGreaterThan(15);
		expect(wayTo('src/lib/domain/filters.ts', pages, loads)).toHaveLength(2);
		expect(wayTo('src/lib/domain/sentiment.ts', pages, loads)).not.toBeNull();
	});

	test('would be found through files between', () => {
		const planted = new Map([
			['page', ['svelte', 'part']],
			['part', ['page', 'rules']],
			['rules', ['zod/mini']]
		]);
		expect(wayTo('zod', ['page'], planted)).toEqual(['page', 'part', 'rules', 'zod/mini']);
	});

	test.each([
		[`import { a } from '#lib/domain/a.ts';`, ['src/lib/domain/a.ts']],
		[`import B, { type C } from '../b.svelte';`, ['src/lib/b.svelte']],
		[`import {\n\ta,\n\ttype B\n} from './a.ts';`, ['src/lib/parts/a.ts']],
		[`export { a } from './a.ts';`, ['src/lib/parts/a.ts']],
		[`import './a.css';`, ['src/lib/parts/a.css']],
		[`import type { A } from './a.ts';`, []],
		[`export type { A } from './a.ts';`, []],
		[`const { a } = await import('./a.ts');`, []],
		[`export const a = 1;\nconst b = 'from';`, []]
	])('%j loads %j', (text, loaded) => {
		expect(loadedBy('src/lib/parts/own.svelte', text)).toEqual(loaded);
	});
});
