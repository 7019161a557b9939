import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { missingPlatforms, type Lock } from '../support/lock-platforms.ts';
import { findCycle, readSources } from './import-graph.ts';

const sources = readSources(['src/**/*.{ts,svelte}', 'pipelines/**/*.ts']);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

describe('sizes and cycles', () => {
	test('the median source file has at most 60 lines of code and none has over 250', () => {
		expect(sources.length).toBeGreaterThan(50);
		expect(median(sources.map((file) => file.lines))).toBeLessThanOrEqual(60);
		expect(sources.filter((file) => file.lines > 250).map((file) => file.path)).toEqual([]);
	});

	test('no source file imports itself through others', () => {
		expect(findCycle(sources)).toBeNull();
	});

	test('a cycle would be found', () => {
		const file = (path: string, ...imports: string[]) => ({ path, lines: 1, imports });
		expect(findCycle([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b', 'c', 'b']);
	});
});

describe('lint', () => {
	const rulesBrokenBy = async (code: string, filePath: string) => {
		const [result] = await new ESLint().lintText(code, { filePath });
		return result?.messages.map((message) => message.ruleId) ?? [];
	};

	test('refuses an import from components to server', async () => {
		const code = `import { env } from '#lib/server/env.ts';\nexport const planted = env;\n`;
		expect(await rulesBrokenBy(code, 'src/lib/components/planted.ts')).toContain(
			'boundaries/dependencies'
		);
	});

	test('accepts the same import from a pipeline-side server file', async () => {
		const code = `import { env } from '#lib/server/env.ts';\nexport const planted = env;\n`;
		expect(await rulesBrokenBy(code, 'src/lib/server/planted.ts')).toEqual([]);
	});

	test('refuses a .svelte file over its size budget', async () => {
		const code = `<p>${'line\n'.repeat(210)}</p>\n`;
		expect(await rulesBrokenBy(code, 'src/lib/components/Planted.svelte')).toContain('max-lines');
	});

	test('refuses free SQL outside the warehouse', async () => {
		const code = `export const planted = (db: { runAndReadAll(sql: string): void }) => db.runAndReadAll('x');\n`;
		expect(await rulesBrokenBy(code, 'src/lib/server/planted.ts')).toContain(
			'no-restricted-syntax'
		);
	});
});

test('package-lock.json holds every optional platform package', () => {
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
	expect(missingPlatforms(lock)).toEqual([]);
});
