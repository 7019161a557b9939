import { ESLint } from 'eslint';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import path from 'node:path';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { feedbackByWeek } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { feedbackFigures } from '#lib/server/queries/feedback/feedback-figures.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { ask } from '#lib/server/warehouse/ask.ts';
import { attachSnapshot } from '#lib/server/warehouse/attached-snapshot.ts';
import type { AttachedSnapshot } from '#lib/server/warehouse/attached-snapshot.ts';
import { readCurrentFile } from '#lib/server/warehouse/current-file.ts';
import { openLockedHost } from '#lib/server/warehouse/lock-down.ts';
import type { Warehouse } from '#lib/server/warehouse/warehouse.ts';
import { WORD_QUESTIONS } from '#lib/server/warehouse/word-search.ts';
import { allQuestions } from '../support/all-questions.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { removeDir, temporaryDir, viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

describe('the SQL that reaches the database', () => {
	const dir = temporaryDir();
	let snapshot: AttachedSnapshot;
	let warehouse: Warehouse;
	beforeAll(async () => {
		await buildFixtureSnapshot(dir);
		const file = await readCurrentFile(dir);
		const host = await openLockedHost({
			snapshotsDir: path.join(dir, 'snapshots'),
			memory: '200MB',
			threads: 1
		});
		snapshot = await attachSnapshot(host, file, 'probe', 1);
		warehouse = {
			snapshot_id: snapshot.id,
			trouble: null,
			ask: (question, viewer, params) => ask({ snapshot, seconds: 5 }, question, viewer, params),
			askArrow: async () => new Uint8Array()
		};
	});
	afterAll(async () => {
		await snapshot.detach();
		removeDir(dir);
	});

	test('is one of the program’s own texts, whatever is filtered for', async () => {
		const search = fc.record(
			{
				q: fc.string({ maxLength: 20 }),
				province: fc.constantFrom('40', '75'),
				kind: fc.constantFrom('complaint', 'praise')
			},
			{ requiredKeys: [] }
		);
		await fc.assert(
			fc.asyncProperty(search, async (filters) => {
				const view = await viewOf(warehouse, new URLSearchParams(filters).toString());
				await feedbackFigures(warehouse, LOCAL_ANALYST, view);
				await feedbackByWeek(warehouse, LOCAL_ANALYST, view);
				await feedbackTexts(warehouse, LOCAL_ANALYST, view);
			}),
			{ numRuns: 12 }
		);
		const all = [...allQuestions, ...Object.values(WORD_QUESTIONS)];
		const known = new Set(all.map(({ sql }) => sql));
		const lent = snapshot.pool.borrow();
		const asked = lent.prepared.texts();
		snapshot.pool.giveBack(lent);
		expect(asked.length).toBeGreaterThan(5);
		expect(asked.filter((sql) => !known.has(sql))).toEqual([]);
	});
});

test('the linter refuses what runs SQL on a connection, outside the warehouse module', async () => {
	const calls = ['run', 'runAndRead', 'runAndReadAll', 'stream', 'streamAndReadAll'];
	const code = calls.map((call) => `void connection.${call}('select 1');`).join('\n');
	const linter = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax' });
	const refused = async (filePath: string) => {
		const [result] = await linter.lintText(code, { filePath });
		return result?.messages.map(({ line }) => line);
	};
	expect(await refused('src/lib/server/queries/probe.ts')).toEqual([1, 2, 3, 4, 5]);
	expect(await refused('src/lib/server/warehouse/probe.ts')).toEqual([]);
}, 30_000);

describe('answers that are kept', () => {
	const fixture = withFixture();
	const viewers: Viewer[] = [
		{ role: 'analyst', province_code: '40', commune_code: null },
		{ role: 'leader', province_code: '48', commune_code: null }
	];

	test('never pass from one of two viewers to the other in 1,000 requests by turns', async () => {
		const view = await viewOf(fixture.warehouse);
		const counted = Array.from({ length: 1000 }, async (_, turn) => {
			const viewer = viewers[turn % 2] as Viewer;
			const rows = await feedbackByWeek(fixture.warehouse, viewer, view);
			return rows.reduce((sum, row) => sum + row.n, 0);
		});
		const seen = await Promise.all(counted);
		expect(new Set(seen.filter((_, turn) => turn % 2 === 0))).toEqual(new Set([8]));
		expect(new Set(seen.filter((_, turn) => turn % 2 === 1))).toEqual(new Set([6]));
	});

	test('are the same for lists in another order, and others for another role', async () => {
		const view = await viewOf(fixture.warehouse);
		const asked = (viewer: Viewer, group: string[]) =>
			feedbackByWeek(fixture.warehouse, viewer, { ...view, filters: { ...view.filters, group } });
		const first = await asked(LOCAL_ANALYST, ['env', 'land']);
		expect(await asked(LOCAL_ANALYST, ['land', 'env'])).toBe(first);
		const other = await asked({ ...LOCAL_ANALYST, role: 'leader' }, ['env', 'land']);
		expect(other).not.toBe(first);
		expect(other).toEqual(first);
	});
});
