import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { fixture } from './fixtures.ts';

const RUN = fileURLToPath(new URL('../../../pipelines/run.ts', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'command-line-'));
afterAll(() => rmSync(dir, { recursive: true }));

const run = (...args: string[]) =>
	spawnSync(process.execPath, [RUN, ...args], {
		encoding: 'utf8',
		env: { ...process.env, WAREHOUSE_DIR: join(dir, 'warehouse') }
	});

const written = (name: string, content: string) => {
	writeFileSync(join(dir, name), content);
	return join(dir, name);
};

test('wrong usage ends with 2 and says what is missing', () => {
	const { status, stderr } = run('load', fixture('good.csv'));
	expect(status).toBe(2);
	expect(stderr).toContain('--source');
});

test('example data of a day that has not come are refused before anything is made', () => {
	const { status, stderr } = run('example', '--as-of', '2099-12-31');
	expect(status).toBe(2);
	expect(stderr).toContain('hoặc một ngày đã qua. / must be today');
	expect(existsSync(join(dir, 'warehouse'))).toBe(false);
});

test('a wrong column ends with 1 and a sentence, without a stack', () => {
	const columns = { text: 'noi dung', received_at: 'ngay' };
	const shipped = JSON.parse(readFileSync(fixture('mapping.json'), 'utf8')) as object;
	const mapping = written('wrong.json', JSON.stringify({ ...shipped, columns }));
	const { status, stdout, stderr } = run('load', fixture('good.csv'), '--source', mapping);
	expect(status).toBe(1);
	expect(stdout + stderr).toContain('Did you mean "noi_dung"?');
	expect(stdout + stderr).not.toMatch(/^\s+at /m);
});

test('load prints one JSON summary and publishes; a second time nothing is new', () => {
	const args = ['load', fixture('good.csv'), '--source', fixture('mapping.json'), '--json'];
	const first = run(...args);
	expect(first.stderr).not.toContain('Error');
	const said = JSON.parse(first.stdout) as { loaded: object[]; snapshot: string | null };
	expect(said.loaded).toMatchObject([{ counts: { rows_in: 3, rows_kept: 3 } }]);
	expect(said.snapshot).not.toBeNull();
	expect(first.status).toBe(0);

	const second = run(...args);
	expect(JSON.parse(second.stdout)).toMatchObject({ loaded: [{ counts: null }], snapshot: null });
	const current = readFileSync(join(dir, 'warehouse', 'CURRENT'), 'utf8');
	expect(current.trim()).toBe(`${said.snapshot}.duckdb`);
});

test('classify answers every usable line in order, names the others, and prints nothing else', () => {
	const lines = [
		{ id: 7, text: 'Đèn đường tắt, gọi 0912 345 678' },
		{ id: 'không có chữ' },
		{ id: 'b', text: 'Cảm ơn cán bộ một cửa', received_on: '2025-09-01', province_code: '75' },
		{ id: 'c', text: '   ' }
	];
	const input = written('texts.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
	const output = join(dir, 'labels.jsonl');
	const { status, stdout, stderr } = run('classify', '--in', input, '--out', output);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain('line 2: there is no usable "text"');
	expect(stderr).toContain('line 4: there is no usable "text"');
	const labels = readFileSync(output, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);
	expect(labels.map(({ id }) => id)).toEqual([7, 'b']);
	expect(labels[0]).toMatchObject({
		lang: 'vi',
		redacted: 'Đèn đường tắt, gọi <sdt>',
		redactions: [{ type: 'phone', start: 19, end: 31 }],
		is_denunciation: false
	});
	expect(Object.keys(labels[0] ?? {}).sort()).toEqual(
		[
			...['field', 'id', 'is_denunciation', 'issue', 'issue_candidates', 'issue_confidence'],
			...['issue_group', 'issue_second', 'kind', 'lang', 'places', 'redacted', 'redactions'],
			...['sentiment', 'sentiment_best', 'sentiment_confidence', 'sentiment_score']
		].sort()
	);
});
