import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { countPages } from '#pipelines/brief/count-pages.ts';

const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-digest-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function digest(out: string, ...more: string[]) {
	const file = join(dir, out);
	const args = ['pipelines/run.ts', 'digest', '--warehouse', inject('warehouse'), '--out', file];
	const { status, stderr } = spawnSync('node', [...args, ...more], { encoding: 'utf8' });
	return { status, stderr, file };
}

describe('the command digest', () => {
	test('writes the week as Markdown in Vietnamese, marked as an example', () => {
		const { status, file } = digest('week.md');
		expect(status).toBe(0);
		const text = readFileSync(file, 'utf8');
		expect(text).toMatch(/^# Bản tin điểm nóng, tuần \d+\/2025: Cả nước\n/);
		expect(text).toContain('DỮ LIỆU MẪU / EXAMPLE DATA');
		expect(text).not.toMatch(/undefined|\[object|NaN/);
	});

	test('writes one HTML file of a province and a week in English', () => {
		const { status, file } = digest(
			...(['week.html', '--scope', '79', '--lang', 'en', '--week', '2025-12-15'] as const)
		);
		expect(status).toBe(0);
		const html = readFileSync(file, 'utf8');
		expect(html).toContain('<html lang="en">');
		expect(html).toContain('Ho Chi Minh City');
		expect(html).not.toMatch(/<script|<link|src=/);
	});

	test('prints a PDF through Chromium', () => {
		const { status, file } = digest('week.pdf');
		expect(status).toBe(0);
		expect(countPages(readFileSync(file))).toBe(1);
	});

	test.each([
		['week.docx', [], /must end with/],
		['week.md', ['--week', '2025-12-16'], /is a Monday/],
		['week.md', ['--scope', 'nowhere'], /There is no scope/]
	])('%s with %j is refused with a sentence, and leaves no file', (out, more, said) => {
		rmSync(join(dir, out), { force: true });
		const { status, stderr, file } = digest(out, ...more);
		expect([status, existsSync(file)]).toEqual([1, false]);
		expect(stderr).toMatch(said);
	});
});
