import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readTable } from '#lib/server/reference/read-table.ts';
import { UnreadableReference } from '#lib/server/reference/unreadable-reference.ts';

const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-table-'));
afterAll(() => rmSync(dir, { recursive: true }));

const schema = z.object({ code: z.string().regex(/^\d{5}$/), name: z.string().min(1) });
const read = (text: string) => {
	const path = join(dir, 'table.csv');
	writeFileSync(path, text);
	return readTable(path, schema);
};

test('a table with a byte order mark and quoted line breaks reads whole', () => {
	expect(read('\ufeffcode,name\n00004,"Ba\nĐình"\n')).toEqual([
		{ code: '00004', name: 'Ba\nĐình' }
	]);
});

test('a bad row is named by file, line and column', () => {
	expect(() => read('code,name\n00004,Ba Đình\n4,Ngọc Hà\n')).toThrow(/table\.csv, line 3: code: /);
});

test('a row with a column too many is named by its line', () => {
	expect(() => read('code,name\n00004,Ba Đình,x\n')).toThrow(/line 2/);
});

test('a missing file says which file and what to do', () => {
	const missing = () => readTable(join(dir, 'nowhere.csv'), schema);
	expect(missing).toThrow(UnreadableReference);
	expect(missing).toThrow(/nowhere\.csv\. Hãy khôi phục/);
	expect(missing).toThrow(/nowhere\.csv cannot be read\. Restore it/);
});
