import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DuckDBBitValue } from '@duckdb/node-api';
import type { DuckDBInstance } from '@duckdb/node-api';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { relations } from '#lib/server/queries/relations/relations.ts';
import { ask } from '#lib/server/warehouse/ask.ts';
import { attachSnapshot } from '#lib/server/warehouse/attached-snapshot.ts';
import type { AttachedSnapshot } from '#lib/server/warehouse/attached-snapshot.ts';
import { readCurrentFile } from '#lib/server/warehouse/current-file.ts';
import { NOT_SEARCHED } from '#lib/server/warehouse/found-parameters.ts';
import { openLockedHost } from '#lib/server/warehouse/lock-down.ts';
import { defineQuestion } from '#lib/server/warehouse/question.ts';
import type { Parameters, Question } from '#lib/server/warehouse/question.ts';
import { runQuestion } from '#lib/server/warehouse/run-question.ts';
import type { Limits } from '#lib/server/warehouse/run-question.ts';
import { WordFinder } from '#lib/server/warehouse/word-finder.ts';
import type { Days } from '#lib/server/warehouse/word-finder.ts';
import { wordSearch } from '#lib/server/warehouse/word-search.ts';
import { allQuestions, someParameters } from '../support/all-questions.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { openHost, removeDir, temporaryDir, viewOf } from '../support/open-fixture.ts';

const viewer = LOCAL_ANALYST;
const dir = temporaryDir();
let host: DuckDBInstance;
let snapshot: AttachedSnapshot;
const attach = async (alias: string) => attachSnapshot(host, await readCurrentFile(dir), alias, 2);
beforeAll(async () => {
	await buildFixtureSnapshot(dir);
	host = await openLockedHost({
		snapshotsDir: path.join(dir, 'snapshots'),
		memory: '200MB',
		threads: 2
	});
	snapshot = await attach('found');
});
afterAll(async () => {
	await snapshot.detach();
	removeDir(dir);
});

const searching = allQuestions.filter(({ parameters }) => parameters.includes('found_at'));
const byName = new Map(searching.map((question) => [question.name, question]));
/** The same question, which is told nothing and searches the texts itself. */
const direct = (question: Question): Question => ({
	...question,
	name: `${question.name}-direct`,
	parameters: question.parameters.filter((name) => !(name in NOT_SEARCHED))
});
const asked = (question: Question, who: Viewer, params: Parameters, from = snapshot) =>
	ask({ snapshot: from, seconds: 5 }, question, who, { ...someParameters, ...params });

const probe = defineQuestion({
	name: 'probe',
	relations: [relations.feedback],
	sql: 'select row_at::integer as row_at, received_on::varchar as day from feedback order by row_at',
	params: z.any(),
	row: z.object({ row_at: z.int(), day: z.iso.date() })
} as never) as Question<Parameters, { row_at: number; day: string }>;
/** The rows of the table that are feedback, or which a finding keeps, and the day of each. */
const rowsOf = (found: Parameters | object) =>
	runQuestion(
		snapshot.pool,
		probe,
		{
			...{ ...someParameters, viewer_province: null, viewer_commune: null, q: 'x' },
			...{ ...NOT_SEARCHED, ...found }
		},
		{ seconds: 5, stopped: new AbortController().signal },
		async (result) => z.array(probe.row).parse(await result.getRowObjectsJson())
	);

/** Finds in the days that it is asked for and not in the rest of their blocks, which here hold every day. */
class StrictFinder extends WordFinder {
	override async find(words: string, days: Days, limits: Limits) {
		const finding = await super.find(words, days, limits);
		const [bits] = finding.parts;
		for (const { row_at, day } of bits ? await rowsOf({ q: '' }) : []) {
			const isOutside = day < days.from || day >= days.to;
			if (bits && isOutside) bits[row_at >> 3] = (bits[row_at >> 3] ?? 0) & ~(0x80 >> (row_at & 7));
		}
		return finding;
	}
}

const parts = [
	'rac',
	'o',
	'den',
	'duong',
	' ',
	'%',
	'_',
	`'`,
	'"',
	'đ',
	'nhe',
	'xin',
	'zz',
	'\\',
	'('
];
const words = fc.oneof(
	fc.constantFrom('o', 'n', ' '),
	fc.constantFrom(...parts),
	fc.array(fc.constantFrom(...parts), { maxLength: 3 }).map((all) => all.join('')),
	fc.string({ maxLength: 4 })
);
/** From autumn 2024 to spring 2026, mostly where the fixture has feedback. */
const someDay = fc
	.oneof(fc.nat(100), fc.integer({ min: -400, max: 110 }))
	.map((n) => new Date(Date.UTC(2025, 11, 20 + n)).toISOString().slice(0, 10));
const someList = (...codes: string[]) => fc.oneof(fc.constant([]), fc.subarray(codes));

describe('a question that is told who has its words', () => {
	test('answers as it does when it searches itself, whatever the words, days, filters and scope', async () => {
		expect(searching.length).toBeGreaterThan(15);
		const params = fc.record({
			q: words,
			days: fc.tuple(someDay, someDay, someDay, someDay).map((days) => days.toSorted()),
			isCompared: fc.boolean(),
			province: fc.constantFrom(null, null, null, '40'),
			issues: someList('env.waste', 'land.compensation'),
			channels: someList('hotline_1022', 'zalo_group'),
			sentiments: someList('negative', 'unsure')
		});
		const compared = searching
			.filter(({ parameters }) => parameters.includes('previous_to'))
			.map(({ name }) => name);
		const strict = { ...snapshot, words: new StrictFinder(wordSearch(snapshot.pool)) };
		const who = fc.constantFrom<Viewer>(viewer, viewer, { ...viewer, province_code: '48' });
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(fc.constantFrom(...byName.keys()), fc.constantFrom(...compared)),
				who,
				params,
				async (name, by, { days, isCompared, ...rest }) => {
					const [previous_from, previous_to, from, to] = days as [string, string, string, string];
					const question = byName.get(name) as Question;
					const before = isCompared ? { previous_from, previous_to } : {};
					const given = { ...rest, from, to, previous_from: null, previous_to: null, ...before };
					const told = await asked(question, by, given, strict);
					expect(told).toEqual(await asked(direct(question), by, given));
				}
			),
			{ numRuns: 120 }
		);
	});

	test('reads the right one of five parts, for rows of any of them', async () => {
		const all = await rowsOf({ q: '' });
		// Rows of all but one part: of those from 0 on, or from 8 rows before it on.
		expect(all.length).toBeGreaterThan(24);
		const bit = (byte: number) => new DuckDBBitValue(Uint8Array.of(0, byte));
		const byte = fc.nat(255);
		await fc.assert(
			fc.asyncProperty(
				fc.tuple(byte, byte, byte, byte, byte),
				fc.constantFrom(0, -8),
				async (parts, found_at) => {
					const [a, b, c, d, e] = parts.map(bit);
					const found = { found_a: a, found_b: b, found_c: c, found_d: d, found_e: e };
					const seen = await rowsOf({ ...found, found_at, found_rows: 8 });
					const isSet = (row: number) =>
						(((parts[(row - found_at) >> 3] ?? 0) << (row & 7)) & 0x80) !== 0;
					expect(seen).toEqual(all.filter(({ row_at }) => isSet(row_at)));
				}
			),
			{ numRuns: 40 }
		);
	});
});

describe('the questions of a page', () => {
	const counting = searching.filter(({ parameters }) => parameters.includes('to'));

	test('that are asked at once search once, and so does the next page with the same words', async () => {
		const fresh = await attach('page');
		const all = (q: string) =>
			Promise.all(
				counting.map((question) =>
					ask({ snapshot: fresh, seconds: 5 }, question, viewer, { ...someParameters, q })
				)
			);
		await all('rac');
		expect(fresh.words.searched).toBe(1);
		await all('rac');
		expect(fresh.words.searched).toBe(1);
		await all('den');
		expect(fresh.words.searched).toBe(2);
		await fresh.detach();
	});

	test('about one place, or without words, have no search made for them', async () => {
		const before = snapshot.words.searched;
		const places: Parameters[] = [
			{ q: '' },
			{ q: 'mot', province: '40' },
			{ q: 'hai', commune: '16702' }
		];
		for (const given of places) {
			for (const question of counting) await asked(question, viewer, given);
		}
		const [question] = counting;
		if (question) await asked(question, { ...viewer, province_code: '40' }, { q: 'ba' });
		expect(snapshot.words.searched).toBe(before);
	});
});

test('what was found in one snapshot is not told of another, even while both are searched', async () => {
	const home = temporaryDir();
	await buildFixtureSnapshot(home, '20260401T010000Z');
	const served = await openHost(home);
	const first = await served.lease();
	const view = await viewOf(first, 'q=rac');
	const early = feedbackTexts(first, viewer, view);
	const change = `update fct_feedback set text_folded = 'den hong' where text_folded like '%rac%'`;
	await buildFixtureSnapshot(home, '20260402T010000Z', change);
	await served.refresh();
	const second = await served.lease();
	expect(second.snapshot_id).not.toBe(first.snapshot_id);
	const late = feedbackTexts(second, viewer, view);
	const again = feedbackTexts(first, viewer, await viewOf(first, 'q=rac&from=2025-01-01'));
	expect((await early).total).toBeGreaterThan(0);
	expect((await again).total).toBeGreaterThanOrEqual((await early).total);
	expect((await late).total).toBe(0);
	first.release();
	second.release();
	await served.close();
	removeDir(home);
});
