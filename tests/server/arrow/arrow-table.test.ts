import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DataType, tableFromIPC } from 'apache-arrow';
import type { Table } from 'apache-arrow';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { arrowStream } from '#lib/server/arrow/arrow-table.ts';
import { allQuestions, someParameters } from '../../support/all-questions.ts';
import { withFixture } from '../../support/with-fixture.ts';

let instance: DuckDBInstance;
let db: DuckDBConnection;
beforeAll(async () => {
	instance = await DuckDBInstance.create(':memory:');
	db = await instance.connect();
	await db.run(`set timezone = 'UTC'`);
});
afterAll(() => {
	db.closeSync();
	instance.closeSync();
});

/** A value as the rows' JSON has it. */
function plain(type: DataType, value: unknown): unknown {
	if (value === null || value === undefined) return null;
	if (DataType.isDate(type)) return new Date(Number(value)).toISOString().slice(0, 10);
	if (DataType.isTimestamp(type)) return Number(value);
	return typeof value === 'bigint' ? String(value) : value;
}

const rowsOf = (table: Table) =>
	Array.from({ length: table.numRows }, (_, row) =>
		Object.fromEntries(
			table.schema.fields.map(({ name, type }) => [
				name,
				plain(type, table.getChild(name)?.get(row))
			])
		)
	);

const asked = async (sql: string) => {
	const result = await db.run(sql);
	return { table: tableFromIPC(arrowStream(result)), rows: await result.getRowObjectsJson() };
};
/** The same columns, with instants as the milliseconds that Arrow gives. */
const TYPED = `select
	b::boolean as boolean, i::tinyint as tiny, i::smallint as small, i::integer as whole,
	i::bigint * 3000000000 as big, abs(i)::utinyint as utiny, abs(i)::usmallint as usmall,
	abs(i)::uinteger as uwhole, d::double as double, d::float as float, t as text,
	date '2026-01-01' + i::integer as day
from given`;
const row = fc.record({
	b: fc.option(fc.boolean()),
	i: fc.option(fc.integer({ min: -120, max: 120 })),
	d: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })),
	t: fc.option(
		fc.oneof(
			fc.constantFrom(
				'',
				'rác',
				'a',
				'a\u0000',
				'mười hai chữ và hơn thế nữa',
				'123456789012',
				'1234567890123'
			),
			fc.string({ unit: 'grapheme' })
		)
	)
});

async function give(rows: readonly object[]) {
	await db.run('create or replace table given (b boolean, i integer, d double, t varchar)');
	const appender = await db.createAppender('given');
	for (const { b, i, d, t } of rows as { b: boolean; i: number; d: number; t: string }[]) {
		if (b === null) appender.appendNull();
		else appender.appendBoolean(b);
		if (i === null) appender.appendNull();
		else appender.appendInteger(i);
		if (d === null) appender.appendNull();
		else appender.appendDouble(d);
		if (t === null) appender.appendNull();
		else appender.appendVarchar(t);
		appender.endRow();
	}
	appender.closeSync();
}

describe('an Arrow answer', () => {
	test('holds what the rows hold, for any values and any nulls', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, { maxLength: 60 }), async (given) => {
				await give(given);
				const { table, rows } = await asked(TYPED);
				expect(rowsOf(table)).toEqual(rows);
			}),
			{ numRuns: 60 }
		);
	});

	test.each([1, 2047, 2048, 2049, 10_000])(
		'holds what the rows hold over chunk borders: %i rows',
		async (count) => {
			const { table, rows } = await asked(
				`select range::integer as i, if(range % 3 = 0, null, range % 7) as small,
					if(range % 5 = 0, null, 'mã ' || range % 1500) as code, range % 2 = 0 as even
				from range(${count})`
			);
			expect(table.numRows).toBe(count);
			expect(rowsOf(table)).toEqual(rows);
		}
	);

	test('keeps an instant to the microsecond, in the time of Viet Nam', async () => {
		const { table } = await asked(
			`select timestamptz '2026-03-01 00:00:00.123456+07' as at, timestamp '2026-03-01' as local`
		);
		const [at, local] = table.schema.fields;
		expect(at?.type.toString()).toContain('Asia/Ho_Chi_Minh');
		expect(DataType.isTimestamp(local?.type)).toBe(true);
		const [values] = table.getChild('at')?.data ?? [];
		expect(values?.values[0]).toBe(BigInt(Date.UTC(2026, 1, 28, 17, 0, 0, 123)) * 1000n + 456n);
	});

	test('is empty, with its columns, when there are no rows', async () => {
		const { table } = await asked(`select 1 as a, 'x' as b, date '2026-01-01' as c where false`);
		expect(table.numRows).toBe(0);
		expect(table.schema.fields.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
	});

	test('has a dictionary where texts repeat and plain texts where they do not', async () => {
		const { table } = await asked(
			`select 'k' || range % 9 as code, 'id' || range as id from range(99)`
		);
		const [code, id] = table.schema.fields;
		expect(DataType.isDictionary(code?.type)).toBe(true);
		expect(DataType.isUtf8(id?.type)).toBe(true);
	});

	test('refuses a type that it does not know, by the column’s name', async () => {
		await expect(asked('select sum(1) as hugeint_sum')).rejects.toThrow(/hugeint_sum.*HUGEINT/);
	});
});

describe('every question answers the same as Arrow as in rows', () => {
	const fixture = withFixture();
	/** they hold lists of names, which no table shows */
	const LISTS = [
		'audit-hotspots',
		'commune-profile',
		'digest-hotspots',
		'hotspot-list',
		'planted-hotspots'
	];
	const arrow = allQuestions.filter(({ name }) => !LISTS.includes(name));

	test.each(arrow.map((question) => [question.name, question] as const))(
		'%s',
		async (_, question) => {
			const stream = await fixture.warehouse.askArrow(question, LOCAL_ANALYST, someParameters);
			const rows = await fixture.warehouse.ask(
				{ ...question, name: `${question.name}, unparsed`, row: z.unknown() },
				LOCAL_ANALYST,
				someParameters
			);
			expect(rowsOf(tableFromIPC(stream))).toEqual(rows);
		}
	);

	test('and refuses more rows than it may give, with 413', async () => {
		const question = allQuestions.find(({ name }) => name === 'province-names');
		if (!question) throw new Error('no such question');
		await expect(
			fixture.warehouse.askArrow(question, LOCAL_ANALYST, someParameters, 1)
		).rejects.toMatchObject({ status: 413, mostRows: 1 });
	});
});
