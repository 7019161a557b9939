import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triageOf } from '#lib/domain/hotspot/triage-standing.ts';
import { TRIAGE_ACTIONS } from '#lib/domain/hotspot/triage.ts';
import { openPeopleStore } from '#lib/server/people/people-store.ts';
import { MOST_TRIAGE_EVENTS, type NewTriageEvent } from '#lib/server/people/triage/triage-store.ts';
import { openEmptyPeople } from '../people-fixture.ts';
import { reading, triageEvent } from './triage-fixture.ts';

const TABLES = ['triage_event', 'reading_event'] as const;

/** A file with four events in each trail. */
function openFull() {
	const { people, path } = openEmptyPeople();
	for (const hotspot_id of ['h1', 'h2', 'h1', 'h3']) {
		people.triage.record(triageEvent({ hotspot_id }));
		people.readings.record(reading());
	}
	const checks = () => ({
		triage_event: people.triage.verify(),
		reading_event: people.readings.verify()
	});
	/** Does what only somebody can who has the file in hand: the triggers are dropped first. */
	const tamper = (table: string, sql: string) => {
		const database = new DatabaseSync(path);
		for (const trigger of ['stays', 'is_final', 'follows'])
			database.exec(`drop trigger ${table}_${trigger}`);
		database.exec(sql);
		database.close();
	};
	return { people, path, checks, tamper };
}

describe.each(TABLES)('the trail %s', (table) => {
	test('verifies as it was written', () => {
		const { checks } = openFull();
		expect(checks()[table]).toEqual({ n: 4, head: expect.any(String), broken_id: null });
	});

	test.each([
		`delete from ${table}`,
		`update ${table} set role = 'leader'`,
		`update ${table} set digest = '${'0'.repeat(64)}'`,
		`insert or replace into ${table} select * from ${table} where event_id = 2`,
		`insert into ${table} select event_id + 10, ${columnsAfterId(table)} from ${table} limit 1`
	])('refuses "%s"', (sql) => {
		const { path, checks } = openFull();
		const database = new DatabaseSync(path);
		expect(() => database.exec(sql)).toThrow(/only ever added|UNIQUE/);
		database.close();
		expect(checks()[table]).toMatchObject({ n: 4, broken_id: null });
	});

	test.each([
		['a changed role', `update ${table} set role = 'leader' where event_id = 2`, 2],
		['a changed time', `update ${table} set happened_at = '2020' where event_id = 3`, 3],
		['a changed digest', `update ${table} set digest = '${'a'.repeat(64)}' where event_id = 1`, 1],
		['a row taken out', `delete from ${table} where event_id = 2`, 2],
		['the first row taken out', `delete from ${table} where event_id = 1`, 1],
		['rows cut off the end', `delete from ${table} where event_id > 2`, 3],
		['all rows taken out', `delete from ${table}`, 1]
	])('names the first row that is broken by %s', (_, sql, broken_id) => {
		const { checks, tamper } = openFull();
		tamper(table, sql);
		expect(checks()[table].broken_id).toBe(broken_id);
	});

	test('is read again from its first row where somebody else has written into the file', () => {
		const { people, checks, tamper } = openFull();
		expect(checks()[table].broken_id).toBeNull();
		people.triage.record(triageEvent({}));
		people.readings.record(reading());
		expect(checks()[table]).toMatchObject({ n: 5, broken_id: null });
		tamper(table, `update ${table} set role = 'leader' where event_id = 2`);
		expect(checks()[table].broken_id).toBe(2);
		expect(checks()[table].broken_id).toBe(2);
	});

	test('written anew from its first row on has another head', () => {
		const { checks, tamper } = openFull();
		const { head } = checks()[table];
		tamper(table, `delete from ${table}; delete from sqlite_sequence where name = '${table}'`);
		expect(checks()[table]).toMatchObject({ n: 0, broken_id: null });
		expect(checks()[table].head).not.toBe(head);
	});
});

function columnsAfterId(table: string): string {
	return table === 'triage_event'
		? 'happened_at, hotspot_id, action, role, assignee, until, note, score, snapshot_id, hex(randomblob(32))'
		: 'happened_at, question, role, province_code, commune_code, filters, has_words, text_count, snapshot_id, hex(randomblob(32))';
}

const anyEvent: fc.Arbitrary<NewTriageEvent> = fc
	.record({
		hotspot_id: fc.constantFrom('h1', 'h2', 'h3'),
		action: fc.constantFrom(...TRIAGE_ACTIONS),
		note: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
		score: fc.double({ min: -100, max: 100, noNaN: true })
	})
	.map(triageEvent);

test('whatever is done, what stands is what the trail says, and the trail only grows', () => {
	fc.assert(
		fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
			const { people } = openEmptyPeople();
			let before: unknown[] = [];
			for (const event of events) {
				expect(people.triage.record(event)).toBe(true);
				const after = people.triage.events(null);
				expect(after.slice(0, -1)).toEqual(before);
				before = after;
			}
			const ids = ['h2', 'h1', 'h4', 'h3'];
			expect(people.triage.standing(ids)).toEqual(
				ids.map((id) =>
					triageOf(
						id,
						events.filter(({ hotspot_id }) => hotspot_id === id)
					)
				)
			);
			expect(people.triage.verify()).toMatchObject({ n: events.length, broken_id: null });
		}),
		{ numRuns: 30 }
	);
});

test('the trail of one hotspot is its own events, the oldest first', () => {
	const { people } = openFull();
	expect(people.triage.events('h1').map(({ event_id }) => event_id)).toEqual([1, 3]);
	expect(people.triage.events(null)).toHaveLength(4);
});

test('a full trail takes nothing more and stays whole', () => {
	const { people, path } = openEmptyPeople();
	const database = new DatabaseSync(path);
	database.exec('drop trigger triage_event_follows');
	database.exec(
		`insert into triage_event values (${MOST_TRIAGE_EVENTS}, '2026', 'h1', 'acknowledge', 'commission', null, null, null, 1, null, '${'f'.repeat(64)}')`
	);
	database.close();
	expect(people.triage.record(triageEvent({}))).toBe(false);
	expect(people.triage.events(null)).toHaveLength(1);
});

test('two connections that write in turns make one chain', () => {
	const { people, path } = openEmptyPeople();
	const other = openPeopleStore(path);
	for (let turn = 0; turn < 10; turn += 1)
		(turn % 2 ? people : other).triage.record(triageEvent({ hotspot_id: `h${turn}` }));
	other.close();
	expect(people.triage.verify()).toMatchObject({ n: 10, broken_id: null });
});

const WRITER = `
	import { createServer } from 'vite';
	const [path, name] = process.argv.slice(-2);
	const server = await createServer({ configFile: false, server: { middlewareMode: true, ws: false }, optimizeDeps: { noDiscovery: true }, logLevel: 'error' });
	const { openPeopleStore } = await server.ssrLoadModule('/src/lib/server/people/people-store.ts');
	const people = openPeopleStore(path);
	for (let n = 0; n < 100; n += 1)
		people.triage.record({ happened_at: '2026', hotspot_id: name, action: 'acknowledge', role: 'commission', assignee: null, until: null, note: null, score: n, snapshot_id: null });
	people.close();
	await server.close();
`;

test('two processes that write at once do not fork the chain', async () => {
	const { people, path } = openEmptyPeople();
	const ended = ['one', 'two'].map(async (name) => {
		const args = ['--input-type=module', '-e', WRITER, path, name];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
		const [code] = (await once(child, 'exit')) as [number];
		return code;
	});
	expect(await Promise.all(ended)).toEqual([0, 0]);
	expect(people.triage.verify()).toMatchObject({ n: 200, broken_id: null });
	expect(new Set(people.triage.events(null).map(({ hotspot_id }) => hotspot_id)).size).toBe(2);
});
