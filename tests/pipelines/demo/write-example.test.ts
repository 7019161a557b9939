import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
	feedbackRecordSchema,
	responseRecordSchema,
	statusEventRecordSchema
} from '#lib/domain/feedback.ts';
import {
	consultationRecordSchema,
	contributionRecordSchema,
	dialogueRecordSchema,
	initiativeRecordSchema,
	inspectionRecordSchema,
	outcomeRecordSchema
} from '#lib/domain/initiative.ts';
import { sourceMappingSchema, type Entity } from '#lib/domain/source-mapping.ts';
import type { Hotspot } from '#pipelines/demo/hotspots.ts';
import type { Initiative } from '#pipelines/demo/initiatives.ts';
import type { PlantedFeedback } from '#pipelines/demo/planted-feedback.ts';
import { writeExampleFiles, type ExampleFiles } from '#pipelines/demo/write-example.ts';
import { createPlaceSpotter, exampleGazetteer, taxonomy } from './example-world.ts';

const SCHEMAS: Partial<Record<Entity, z.ZodType>> = {
	feedback: feedbackRecordSchema,
	status_event: statusEventRecordSchema,
	response: responseRecordSchema,
	initiative: initiativeRecordSchema,
	outcome: outcomeRecordSchema,
	consultation: consultationRecordSchema,
	contribution: contributionRecordSchema,
	dialogue: dialogueRecordSchema,
	inspection: inspectionRecordSchema
};
const gazetteer = exampleGazetteer();
const asOf = '2026-11-21';
const dir = mkdtempSync(join(tmpdir(), 'example-'));
const make = (name: string, seed: number, scale: number) =>
	writeExampleFiles(join(dir, name), { asOf, seed, gazetteer, scale });
const digest = ({ files, truth }: ExampleFiles) =>
	[...files.map(({ path }) => path), truth].map((path) => [
		basename(path),
		createHash('sha256').update(readFileSync(path)).digest('hex')
	]);

let written: ExampleFiles;
function rows<T>(kind: string): T[] {
	return written.files
		.filter(({ path }) => basename(path).replace(/(-\d{4})?\.jsonl$/, '') === kind)
		.flatMap(({ path }) => readFileSync(path, 'utf8').trim().split('\n'))
		.map((line) => JSON.parse(line) as T);
}

beforeAll(async () => {
	written = await make('main', 7, 0.1);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('the same seed writes the same bytes, another seed others', async () => {
	const [once, again, other] = [
		await make('once', 7, 0.01),
		await make('again', 7, 0.01),
		await make('other', 8, 0.01)
	].map(digest);
	expect(again).toEqual(once);
	expect(other).not.toEqual(once);
});

test('every row passes the record schema of its mapping', () => {
	const entities = new Set<Entity>();
	const refused: string[] = [];
	for (const { path, mapping } of written.files) {
		const { entity, columns, dataset } = sourceMappingSchema.parse(
			JSON.parse(readFileSync(mapping, 'utf8'))
		);
		expect(dataset).toBe('example');
		entities.add(entity);
		for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
			const row = JSON.parse(line) as Record<string, unknown>;
			const record = Object.entries(columns).map(([property, column]) => [property, row[column]]);
			const hasColumns = Object.values(columns).every((column) => column in row);
			const { success } = SCHEMAS[entity]?.safeParse(Object.fromEntries(record)) ?? {};
			if (!success || !hasColumns) refused.push(line);
		}
	}
	expect(refused).toEqual([]);
	expect([...entities].sort()).toEqual(Object.keys(SCHEMAS).sort());
});

describe('feedback', () => {
	let lines: PlantedFeedback[] = [];
	const feedback = () => lines;
	beforeAll(() => {
		lines = rows<PlantedFeedback>('feedback');
	});

	test('scales: a tenth makes about six thousand over three years, none after the last day', () => {
		const days = feedback().map(({ received_at }) => received_at.slice(0, 10));
		expect(days.length).toBeGreaterThan(5600);
		expect(days.length).toBeLessThan(7200);
		expect(days).toEqual([...days].sort());
		expect(days[0]).toMatch(/^2023-11-2/);
		expect(days.at(-1)).toBe(asOf);
	});

	test('covers all provinces and all leaves, with communes inside their provinces', () => {
		const provinceOf = new Map(gazetteer.communes.map((c) => [c.code, c.province_code]));
		const misplaced = feedback().filter(
			(row) => row.commune_code && provinceOf.get(row.commune_code) !== row.province_code
		);
		expect(misplaced).toEqual([]);
		expect(new Set(feedback().map((row) => row.province_code)).size).toBe(34);
		expect(new Set(feedback().map((row) => row.planted_issue))).toEqual(
			new Set(taxonomy().leaves.map(({ id }) => id))
		);
	});

	test('names no real place in any text that is not praise', () => {
		const placesIn = createPlaceSpotter(gazetteer);
		const critical = feedback().filter(({ planted_sentiment }) => planted_sentiment !== 'positive');
		expect(critical.filter(({ text }) => placesIn(text).length)).toEqual([]);
	});

	test('gives a denunciation no commune, and has about three in a thousand', () => {
		const secret = feedback().filter(({ planted_kind }) => planted_kind === 'denunciation');
		expect(secret.every(({ commune_code }) => commune_code === null)).toBe(true);
		expect(secret.length / feedback().length).toBeGreaterThan(0.001);
		expect(secret.length / feedback().length).toBeLessThan(0.006);
	});

	test('moves from paper to telephone and chat, dips at Tết and talks of the reform after it', () => {
		const between = (from: string, to: string) =>
			feedback().filter((row) => row.received_at >= from && row.received_at < to);
		const digital = (list: PlantedFeedback[]) =>
			list.filter(({ channel }) => ['city_app', 'zalo_group', 'hotline_1022'].includes(channel))
				.length / list.length;
		const [early, late] = [between('2023-11-01', '2024-06-01'), between('2026-06-01', '2027')];
		expect(digital(late)).toBeGreaterThan(digital(early) + 0.1);
		expect(between('2026-02-14', '2026-02-23').length).toBeLessThan(
			0.5 * between('2026-03-14', '2026-03-23').length
		);
		const merger = (list: PlantedFeedback[]) =>
			list.filter((row) => row.planted_issue === 'admin.merger').length / list.length;
		expect(merger(between('2025-07-01', '2025-12-01'))).toBeGreaterThan(
			4 * merger(between('2024-07-01', '2024-12-01'))
		);
	});

	test('has a handling that belongs to it and never runs ahead', () => {
		const received = new Map(feedback().map((row) => [row.source_record_id, row.received_at]));
		expect(received.size).toBe(feedback().length);
		type Handling = { source_record_id: string; happened_at: string };
		const handling = ['status-events', 'responses'].flatMap((kind) => rows<Handling>(kind));
		const stray = handling.filter(
			({ source_record_id, happened_at }) =>
				happened_at < (received.get(source_record_id) ?? '9') || happened_at.slice(0, 10) > asOf
		);
		expect(handling.length).toBeGreaterThan(5 * received.size);
		expect(stray).toEqual([]);
	});

	test('is angrier and denser where and while a hotspot is planted', () => {
		const truth = JSON.parse(readFileSync(written.truth, 'utf8')) as Hotspot[];
		expect(truth.length).toBeGreaterThanOrEqual(3);
		for (const { issue, communes, from, to } of truth.filter(({ kind }) => kind === 'volume')) {
			const here = feedback().filter(
				(row) => row.planted_issue === issue && communes.includes(row.commune_code ?? '')
			);
			const inside = here.filter(({ received_at }) => received_at >= from && received_at < to);
			expect(inside.length).toBeGreaterThan(10);
			expect(inside.length).toBeGreaterThan(0.8 * here.length);
		}
	});
});

describe('initiatives', () => {
	test('are replicated from an earlier selected one under its name', () => {
		const byId = new Map(rows<Initiative>('initiatives').map((row) => [row.initiative_id, row]));
		const replicas = [...byId.values()].filter(({ replication_of }) => replication_of);
		expect(replicas.length).toBeGreaterThan(20);
		for (const { replication_of, name_vi, registered_year } of replicas) {
			const parent = byId.get(replication_of ?? '');
			expect(parent?.name_vi).toBe(name_vi);
			expect(parent?.is_selected_for_replication).toBe(true);
			expect(parent?.registered_year).toBeLessThan(registered_year);
		}
	});

	test('own their outcomes and contributions', () => {
		const ids = new Set(rows<Initiative>('initiatives').map((row) => row.initiative_id));
		for (const kind of ['outcomes', 'contributions']) {
			const owned = rows<{ initiative_id: string }>(kind);
			expect(owned.length).toBeGreaterThan(30);
			expect(owned.every(({ initiative_id }) => ids.has(initiative_id))).toBe(true);
		}
	});

	test('consultations add up: agreed + disagreed + invalid = participated ≤ eligible', () => {
		type Ballot = Record<'eligible' | 'participated' | 'agreed' | 'disagreed' | 'invalid', number>;
		for (const ballot of rows<Ballot>('consultations')) {
			expect(ballot.agreed + ballot.disagreed + ballot.invalid).toBe(ballot.participated);
			expect(ballot.participated).toBeLessThanOrEqual(ballot.eligible);
			expect(Math.min(ballot.disagreed, ballot.invalid, ballot.agreed)).toBeGreaterThanOrEqual(0);
		}
	});

	test('dialogues and inspections never claim more than there was', () => {
		type Meeting = Record<
			'opinions_raised' | 'answered_on_spot' | 'commitments' | 'commitments_done',
			number
		>;
		for (const meeting of rows<Meeting>('dialogues')) {
			expect(meeting.answered_on_spot).toBeLessThanOrEqual(meeting.opinions_raised);
			expect(meeting.commitments_done).toBeLessThanOrEqual(meeting.commitments);
		}
		type Round = Record<'findings' | 'recommendations' | 'recommendations_done', number>;
		for (const round of rows<Round>('inspections')) {
			expect(round.recommendations).toBeLessThanOrEqual(round.findings);
			expect(round.recommendations_done).toBeLessThanOrEqual(round.recommendations);
		}
	});
});
