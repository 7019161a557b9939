import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isBuildStale } from '#pipelines/build-age.ts';

const dir = mkdtempSync(join(tmpdir(), 'build-age-'));
afterAll(() => rmSync(dir, { recursive: true }));

function touch(path: string, seconds: number) {
	mkdirSync(join(dir, path, '..'), { recursive: true });
	writeFileSync(join(dir, path), '');
	utimesSync(join(dir, path), seconds, seconds);
}

test('the web app is built when it never was, and again when a source is newer than the build', () => {
	touch('src/routes/+page.svelte', 100);
	touch('package-lock.json', 100);
	expect(isBuildStale(dir)).toBe(true);
	touch('build/index.js', 200);
	expect(isBuildStale(dir)).toBe(false);
	touch('src/lib/deep/in/theme.css', 300);
	expect(isBuildStale(dir)).toBe(true);
});
