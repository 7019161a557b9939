import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { reportOf } from '../support/evaluation-report.ts';
import { withFixture } from '../support/with-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'corrected-'));
vi.stubEnv('CLASSIFIER_DIR', folder);
afterAll(() => rmSync(folder, { recursive: true }));

const { correctedNegative } = await import('#lib/server/page/corrected-negative.ts');
const fixture = withFixture();
const write = (text: string) => writeFileSync(join(folder, 'evaluation.json'), text);
const counts = { negative_count: 200, neutral_count: 150, positive_count: 50 };
const correct = (given = counts) =>
	correctedNegative({ warehouse: fixture.warehouse, viewer: LOCAL_ANALYST }, given);

test('without a report nothing is corrected', async () => {
	expect(await correct()).toBeNull();
});

test('with a fifth of other texts taken for negative, 50 % counted are 37.5 % in truth', async () => {
	write(JSON.stringify(reportOf('fixture')));
	const corrected = await correct();
	expect(corrected?.value).toBeCloseTo(0.375, 6);
	expect(corrected?.low).toBeLessThan(0.35);
	expect(corrected?.high).toBeGreaterThan(0.4);
});

test('fewer than 30 texts are not corrected', async () => {
	const few = { negative_count: 15, neutral_count: 10, positive_count: 4 };
	expect(await correct(few)).toBeNull();
});

test('the report of another classifier than the one that labelled the data corrects nothing', async () => {
	write(JSON.stringify(reportOf('another')));
	expect(await correct()).toBeNull();
});

test('an unreadable report takes no page down; the log says which file', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	write('{');
	expect(await correct()).toBeNull();
	expect(String(log.mock.calls[0]?.[0])).toContain('evaluation.json');
	log.mockRestore();
});
