import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PipelineError } from '#pipelines/pipeline-error.ts';
import { parseMapping, readMapping } from '#pipelines/sources/read-mapping.ts';
import { fixture, mappingWith } from './fixtures.ts';

const english = (action: () => unknown): string => {
	try {
		action();
	} catch (error) {
		return (error as PipelineError).sentence.en;
	}
	return 'no error';
};

describe('a mapping that is not right is refused with a sentence', () => {
	test.each([
		['a setting that does not exist', { colums: {} }, 'Did you mean "columns"?'],
		['no text', { columns: { received_at: 'ngay' } }, '"text" is missing'],
		['no date', { columns: { text: 'noi_dung' } }, '"received_at" is missing'],
		[
			'a property that does not exist',
			{ columns: { text: 'noi_dung', received_on: 'ngay' } },
			'has no property "received_on". Did you mean "received_at"?'
		],
		['an encoding that is not known', { encoding: 'koi8-r' }, '"encoding" is not right'],
		['a dataset that is not known', { dataset: 'mixed' }, '"dataset" is not right']
	])('%s', (_, changes, part) => {
		expect(english(() => mappingWith(changes))).toContain(part);
	});

	test('no JSON at all', async () => {
		const error: unknown = await readMapping(fixture('good.csv')).catch((found: unknown) => found);
		expect((error as PipelineError).sentence.en).toContain('it is not valid JSON');
	});

	test('no file at all', async () => {
		await expect(readMapping('nowhere.json')).rejects.toThrow('Check the path after --source');
	});
});

test('a constant may stand for a column', () => {
	const mapping = mappingWith({
		columns: { text: 'noi_dung' },
		constants: { received_at: '2025-01-01' }
	});
	expect(mapping.constants['received_at']).toBe('2025-01-01');
});

test('every shipped mapping is right', () => {
	const root = new URL('../../../data/examples/', import.meta.url);
	const paths = ['mappings/', 'register/mappings/', 'example-mappings/'].flatMap((folder) =>
		readdirSync(new URL(folder, root)).map((name) => new URL(folder + name, root))
	);
	expect(paths.length).toBeGreaterThan(8);
	for (const path of paths) {
		const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
		expect(() => parseMapping(path.pathname, json), path.pathname).not.toThrow();
	}
});
