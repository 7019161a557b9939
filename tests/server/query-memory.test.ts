import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryFor, queryMemory } from '#lib/server/warehouse/query-memory.ts';
import { removeDir, temporaryDir } from '../support/open-fixture.ts';

test.each([
	['twenty rows', 10e6, '72MB'],
	['a million rows', 377e6, '72MB'],
	['ten million rows', 3.8e9, '119MB'],
	['a hundred million rows', 38e9, '512MB']
])('the database gets for %s (%d bytes) %s', (_, bytes, memory) => {
	expect(memoryFor(bytes)).toBe(memory);
});

describe('the memory of a warehouse', () => {
	let dir: string;
	beforeEach(() => (dir = temporaryDir()));
	afterEach(() => removeDir(dir));

	test('is what the operator gives', async () => {
		expect(await queryMemory(dir, '400MB')).toBe('400MB');
	});

	test('is the least while nothing is published', async () => {
		expect(await queryMemory(dir, undefined)).toBe('72MB');
	});

	test('follows the size of the current snapshot', async () => {
		const name = '20260401T010000Z-0123abcd.duckdb';
		mkdirSync(path.join(dir, 'snapshots'));
		writeFileSync(path.join(dir, 'CURRENT'), `${name}\n`);
		writeFileSync(path.join(dir, 'snapshots', name), '');
		truncateSync(path.join(dir, 'snapshots', name), 3.2e9);
		expect(await queryMemory(dir, undefined)).toBe('100MB');
	});
});
