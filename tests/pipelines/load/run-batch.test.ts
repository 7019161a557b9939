import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeyMaker } from '#pipelines/rows/key-maker.ts';
import { planRows } from '#pipelines/rows/row-plan.ts';
import { openRowTools } from '#pipelines/rows/row-tools.ts';
import { runBatch, type BatchItems } from '#pipelines/rows/run-batch.ts';
import { mappingWith } from './fixtures.ts';
import { TOOLS } from './warehouse.ts';

const tools = openRowTools(TOOLS);
const NOW = '2026-01-01T08:00:00+07:00';
const plan = planRows(mappingWith(), NOW);
const cell = <T>(...good: T[]) =>
	fc.oneof(fc.constantFrom(...good), fc.string(), fc.constant(null));
const row = fc.tuple(
	cell('P-1', 'P-2', '0912345678', ''),
	cell('05/09/2025', '31/02/2025', '05/09/2025 07:30', ''),
	cell('1022', 'app', 'fax'),
	cell('Đèn đường tắt', 'Tôi tố cáo cán bộ nhận tiền, xin giữ bí mật', 'Cảm ơn cán bộ', ''),
	cell('25405', '4159', '99999', '')
);
const items = fc
	.array(row, { maxLength: 12 })
	.map((rows): BatchItems => rows.map((cells, index) => ({ row_number: index + 2, cells })));

test('whatever a file holds, every row in is kept, counted only or rejected', () => {
	fc.assert(
		fc.property(items, (given) => {
			const result = runBatch(plan, [...given], tools);
			const { feedback, count_only, rejected } = result;
			expect(result.rows_in).toBe(given.length);
			expect(feedback.length + count_only.length + rejected.length).toBe(given.length);
			for (const { row_number } of rejected) expect(row_number).toBeLessThan(given.length + 2);
		}),
		{ numRuns: 150 }
	);
});

test('the keys of a file do not depend on the order of its rows', () => {
	const withoutId = planRows(
		mappingWith({ columns: { received_at: 'ngay', text: 'noi_dung' }, values: {} }),
		NOW
	);
	const twoCells = fc.tuple(cell('05/09/2025', '06/09/2025'), cell('Đèn tắt', 'Nước yếu'));
	const keysOf = (rows: BatchItems) => {
		const keys = createKeyMaker('salt');
		const { feedback } = runBatch(withoutId, rows, tools);
		return feedback.map(({ identity }) => keys.identityKey(identity));
	};
	fc.assert(
		fc.property(fc.array(twoCells, { maxLength: 10 }), (rows) => {
			const given = rows.map((cells, index) => ({ row_number: index + 2, cells }));
			const keys = keysOf(given);
			expect(new Set(keys).size).toBe(keys.length);
			expect(keysOf([...given].reverse()).sort()).toEqual(keys.sort());
		}),
		{ numRuns: 60 }
	);
});

test('a code that lost its first zero in a spreadsheet still finds its commune', () => {
	const cells = ['P-9', '05/09/2025', 'app', 'Đường đẹp', '4159'];
	const { feedback } = runBatch(plan, [{ row_number: 2, cells }], tools);
	expect(feedback[0]).toMatchObject({ commune_code: '04159', place_reason: 'code' });
});

describe('a row of the future', () => {
	const steps = planRows(
		mappingWith({
			entity: 'status_event',
			columns: { source_record_id: 'ma', happened_at: 'ngay', due_at: 'han' },
			constants: { status: 'answered' },
			values: {}
		}),
		NOW
	);
	const received = (day: string) => ['P-9', day, 'app', 'Đường đẹp', '04159'];
	const step = (day: string) => ['P-9', day, '31/12/2026'];

	test.each([
		['feedback', plan, received('02/01/2026 08:00')],
		['status_event', steps, step('02/01/2026 08:00')]
	])('%s: up to a day after loading it is kept, and a deadline may be later', (_, given, cells) => {
		const { feedback, rows } = runBatch(given, [{ row_number: 2, cells }], tools);
		expect(feedback.length + rows.length).toBe(1);
	});

	test.each([
		['feedback', plan, received('02/01/2026 08:01')],
		['feedback of another year', plan, received('05/09/2062')],
		['status_event', steps, step('03/01/2026')]
	])('%s: a later one is rejected with column and reason', (_, given, cells) => {
		const { feedback, rows, rejected } = runBatch(given, [{ row_number: 2, cells }], tools);
		expect([...feedback, ...rows]).toEqual([]);
		expect(rejected).toMatchObject([{ row_number: 2, column: 'ngay' }]);
		expect(rejected[0]?.reason.en).toContain('is in the future');
		expect(rejected[0]?.reason.vi).toContain('ở tương lai');
	});
});
