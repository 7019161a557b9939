import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { briefScope } from '#pipelines/brief/brief-scope.ts';
import { countPages } from '#pipelines/brief/count-pages.ts';
import { findChromium } from '#pipelines/brief/find-chromium.ts';
import { printBrief } from '#pipelines/brief/print-brief.ts';

const gazetteer = readGazetteer('data/reference');

describe('the scope of a brief', () => {
	test.each([
		['country', { province: null, commune: null }],
		['Cả nước', { province: null, commune: null }],
		['40', { province: '40', commune: null }],
		['nghe an', { province: '40', commune: null }],
		['Tỉnh Nghệ An', { province: '40', commune: null }],
		['16702', { province: null, commune: '16702' }]
	])('%s is understood', (given, place) => {
		expect(briefScope(given, gazetteer)).toMatchObject(place);
	});

	test('an unknown name is answered with near ones, in both languages', () => {
		expect(() => briefScope('Nghe Am', gazetteer)).toThrow(/Nghệ An[^]*Near names: .*Nghệ An/);
	});

	test('a name of several communes is answered with their codes', () => {
		const names = Map.groupBy(gazetteer.communes, (unit) => unit.full_name);
		const [name, units] = [...names].find(([, same]) => same.length > 1) ?? ['', []];
		expect(units.length).toBeGreaterThan(1);
		expect(() => briefScope(name, gazetteer)).toThrow(units[0]?.code);
	});
});

describe('printing a brief', () => {
	test('pages of a PDF are counted without the tree that holds them', () => {
		const pdf =
			'1 0 obj <</Type /Pages /Count 2>> 2 0 obj <</Type /Page\n>> 3 0 obj <</Type/Page>>';
		expect(countPages(new TextEncoder().encode(pdf))).toBe(2);
	});

	test('a Chromium that is not there is answered with how to get one', () => {
		expect(() => findChromium('/nowhere/chromium')).toThrow(/apt-get install chromium/);
	});

	test('a warehouse without a snapshot prints nothing and leaves no file', async () => {
		const dir = mkdtempSync(path.join(tmpdir(), 'lang-nghe-test-'));
		const out = path.join(dir, 'brief.pdf');
		const order = {
			...{ warehouse: dir, chromium: '/usr/bin/chromium', out },
			...{ search: new URLSearchParams(), signal: new AbortController().signal }
		};
		await expect(printBrief(order)).rejects.toThrow(/Nothing is published/);
		expect(existsSync(out)).toBe(false);
		rmSync(dir, { recursive: true });
	});
});
