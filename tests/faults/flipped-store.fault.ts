import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verifyStore } from '#pipelines/store/verify/verify-store.ts';
import { publishedWarehouse } from '../pipelines/store/published-warehouse.ts';

const BLOCK = 262_144;
const LENGTH = 64;

test('bytes flipped anywhere in a work store, in its rows, indexes or headers, are found', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-flip-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	cpSync((await publishedWarehouse()).dir, dir, { recursive: true });
	const path = join(dir, 'work.duckdb');
	const whole = readFileSync(path);
	const missed: number[] = [];
	for (let at = 100; at < whole.length; at += BLOCK / 2 + 4096) {
		const flipped = Buffer.from(whole);
		for (let index = at; index < Math.min(at + LENGTH, whole.length); index += 1)
			flipped[index] = ~(flipped[index] ?? 0) & 255;
		writeFileSync(path, flipped);
		const findings = await verifyStore(dir, new AbortController().signal);
		if (findings.length === 0) missed.push(at);
	}
	expect(missed).toEqual([]);
});
