import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWriter } from '#pipelines/store/open-writer.ts';
import { askRows } from '#pipelines/store/run-script.ts';
import { openEmptyStore } from './store-fixture.ts';

const ask = (connection: DuckDBConnection, sql: string) =>
	askRows<Record<string, unknown>>(connection, 'ask', sql);

/** Texts about the 12 bytes that a vector keeps itself, and the 31 units of a code; long ones; none. */
const text = fc.option(
	fc.oneof(
		fc.constantFrom('', 'hotline_1022', 'hotline_10222', 'ngõ nhỏ', 'Rác đầu ngõ', 'một\u0000hai'),
		fc.string({ maxLength: 14 }),
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.constantFrom('x'.repeat(31), 'đ'.repeat(31), 'đ'.repeat(32), 'ờ'.repeat(40_000))
	)
);

test('texts of every length and script are read as they were written, and none stays none', async () => {
	const { connection } = await openEmptyStore();
	await connection.run('create temp table written (place integer, first varchar, second varchar)');
	const rows = fc.array(fc.record({ first: text, second: text }), { minLength: 1, maxLength: 200 });
	await fc.assert(
		fc.asyncProperty(rows, async (given) => {
			await connection.run('delete from written');
			const writer = await openWriter(connection, 'temp', 'written', { position: 'place' });
			writer.append(given);
			writer.append(given.slice(0, 3));
			writer.close();
			const read = await ask(connection, 'select first, second from written order by place');
			expect(read).toEqual([...given, ...given.slice(0, 3)]);
		}),
		{ numRuns: 25 }
	);
});

test('half of a surrogate pair becomes the character for what cannot be read', async () => {
	const { connection } = await openEmptyStore();
	await connection.run('create temp table written (said varchar)');
	const writer = await openWriter(connection, 'temp', 'written');
	writer.append([{ said: 'a\ud83d' }, { said: 'một câu dài hơn \ude00' }]);
	writer.close();
	expect(await ask(connection, 'select said from written')).toEqual([
		{ said: 'a\ufffd' },
		{ said: 'một câu dài hơn \ufffd' }
	]);
});

test('more rows than a chunk holds keep their order, and columns that are the same throughout', async () => {
	const { connection } = await openEmptyStore();
	await connection.run('create temp table written (place integer, said varchar, batch varchar)');
	const constants = { batch: '20250401080000000-0123abcd', unknown: 'left out' };
	const writer = await openWriter(connection, 'temp', 'written', { position: 'place', constants });
	const said = (at: number) => `câu thứ ${at} của một tệp dài`;
	writer.append(Array.from({ length: 5000 }, (_, at) => ({ said: said(at) })));
	writer.append([{ said: said(5000) }]);
	writer.close();
	const read = await ask(connection, 'select place, said, batch from written order by place');
	const { batch } = constants;
	expect(read).toEqual(
		Array.from({ length: 5001 }, (_, place) => ({ place, said: said(place), batch }))
	);
});

test('instants and days of any time are read as they were written', async () => {
	const { connection } = await openEmptyStore();
	await connection.run('create temp table written (came timestamptz, day date)');
	const instant = fc.option(
		fc.date({ min: new Date(-4e12), max: new Date(8e12), noInvalidDate: true })
	);
	await fc.assert(
		fc.asyncProperty(fc.array(instant, { minLength: 1, maxLength: 70 }), async (instants) => {
			await connection.run('delete from written');
			const iso = instants.map((at) => at?.toISOString() ?? null);
			const days = iso.map((at) => at?.slice(0, 10) ?? null);
			const writer = await openWriter(connection, 'temp', 'written');
			writer.append(iso.map((came, at) => ({ came, day: days[at] })));
			writer.close();
			const sql = 'select epoch_ms(came)::double as came, day::varchar as day from written';
			expect(await ask(connection, sql)).toEqual(
				instants.map((at, row) => ({ came: at?.getTime() ?? null, day: days[row] }))
			);
		}),
		{ numRuns: 25 }
	);
});

test('numbers, truths and lists are read as they were written, whatever stood in their place before', async () => {
	const { connection } = await openEmptyStore();
	await connection.run(
		'create temp table written (place integer, share real, is_sure boolean, named varchar[], step tinyint)'
	);
	const list = fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 });
	const row = fc.record({
		...{ share: fc.option(fc.float({ noNaN: true, noDefaultInfinity: true })) },
		...{ is_sure: fc.option(fc.boolean()), named: fc.option(list) },
		step: fc.option(fc.integer({ min: -128, max: 127 }))
	});
	const chunks = fc.array(fc.array(row, { minLength: 1, maxLength: 90 }), { maxLength: 4 });
	await fc.assert(
		fc.asyncProperty(chunks, async (given) => {
			await connection.run('delete from written');
			const writer = await openWriter(connection, 'temp', 'written', { position: 'place' });
			for (const rows of given) writer.append(rows);
			writer.close();
			const sql = 'select share, is_sure, named, step from written order by place';
			const zero = (share: number | null) => (share === null ? null : share + 0);
			expect(await ask(connection, sql)).toEqual(
				given.flat().map((each) => ({ ...each, share: zero(each.share) }))
			);
		}),
		{ numRuns: 25 }
	);
});

test('a row of another type is refused by the name of its column, and the writer goes on', async () => {
	const { connection } = await openEmptyStore();
	await connection.run('create temp table written (said varchar, came timestamptz)');
	const writer = await openWriter(connection, 'temp', 'written');
	const good = { said: 'một câu dài hơn mười hai', came: '2025-04-01T08:00:00+07:00' };
	expect(() => writer.append([good, { ...good, said: 7 }])).toThrow('column said: not a text');
	expect(() => writer.append([{ ...good, came: 'yesterday' }])).toThrow('column came: not an ISO');
	expect(() => writer.append([{ said: 'x' }])).toThrow('column came: a row lacks it');
	writer.append([good]);
	writer.close();
	expect(await ask(connection, 'select said from written')).toEqual([{ said: good.said }]);
});

test('what a discarded writer still holds is written nowhere', async () => {
	const { connection } = await openEmptyStore();
	await connection.run('create temp table written (said varchar)');
	const writer = await openWriter(connection, 'temp', 'written');
	writer.append([{ said: 'left' }]);
	writer.discard();
	writer.discard();
	expect(await ask(connection, 'select said from written')).toEqual([]);
});
