import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestFormat } from '#pipelines/digest/digest-format.ts';
import { writeDigest } from '#pipelines/digest/write-digest.ts';
import { removeDir, temporaryDir } from '../../support/open-fixture.ts';

const dir = temporaryDir();
afterAll(() => removeDir(dir));

test.each([
	['week.md', 'md'],
	['WEEK.HTML', 'html'],
	['a.b/week.pdf', 'pdf']
])('the name %s asks for %s', (out, format) => {
	expect(digestFormat(out)).toBe(format);
});

test.each(['week', 'week.docx', 'md'])(
	'the name %s is refused with the names that are not',
	(out) => {
		expect(() => digestFormat(out)).toThrow(/\.html, \.md or \.pdf/);
	}
);

test('of a warehouse that has published nothing is no digest, and no file is left behind', async () => {
	const out = join(dir, 'week.md');
	const order = { warehouse: join(dir, 'none'), format: 'md', out, chromium: null } as const;
	const { signal } = new AbortController();
	await expect(writeDigest({ ...order, search: new URLSearchParams(), signal })).rejects.toThrow(
		/Nothing is published/
	);
	expect(existsSync(out)).toBe(false);
	expect(readdirSync(dir)).toEqual([]);
});
