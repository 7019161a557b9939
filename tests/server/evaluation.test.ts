import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tryText } from '#lib/server/page/try-text.ts';
import { whileUnchanged } from '#lib/server/page/while-unchanged.ts';
import { readEvaluation } from '#lib/server/reference/read-evaluation.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaluation-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a sentence that somebody tries', () => {
	const tried = tryText('Chị Nguyễn Thị Lan, 0912 345 678: rác ở xã Nam Đàn không ai dọn', 'vi');

	test('comes back redacted, with the names of its places', () => {
		if (!tried || tried.is_denunciation) throw new Error('it is no denunciation');
		expect(tried.redacted).not.toMatch(/0912|Nguyễn/);
		expect(tried.places[0]?.names[0]).toBe('Xã Nam Đàn, Tỉnh Nghệ An');
	});

	test('shows each score as a sum: shown words, all others, bias', () => {
		if (!tried || tried.is_denunciation) throw new Error('it is no denunciation');
		expect(tried.labels.length).toBeGreaterThanOrEqual(2);
		for (const { parts } of tried.labels) {
			const shown = parts.words.reduce((sum, [, weight]) => sum + weight, 0);
			expect(shown + parts.rest.weight + parts.bias).toBeCloseTo(parts.score, 4);
		}
	});

	test('is told to be a denunciation and nothing else when it is one', () => {
		const hidden = tryText('Tôi tố cáo chủ tịch xã nhận hối lộ, xin giữ bí mật tên tôi', 'vi');
		expect(hidden).toEqual({ is_denunciation: true });
	});
});

test('what was read is kept until the file changes, and an absent file is a state too', () => {
	const path = join(folder, 'kept.txt');
	let reads = 0;
	const read = whileUnchanged(path, () => ++reads);
	expect([read(), read()]).toEqual([1, 1]);
	writeFileSync(path, 'a');
	expect([read(), read()]).toEqual([2, 2]);
	utimesSync(path, 1, 1);
	expect(read()).toBe(3);
});

test('a folder without a report has none; a malformed report is refused with its file and faults', () => {
	expect(readEvaluation(folder)).toBeNull();
	writeFileSync(join(folder, 'evaluation.json'), '{"format": 2}');
	expect(() => readEvaluation(folder)).toThrow(/evaluation\.json.*format/);
});
