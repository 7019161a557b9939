import { beforeAll, describe, expect, test } from 'vitest';
import { STATUS_CLASS } from '#lib/domain/status.ts';
import { ANSWER_CASES } from '../../fixtures/store/answer-cases.ts';
import { DEADLINE_CASES } from '../../fixtures/store/deadline-cases.ts';
import { AS_OF } from '../../fixtures/store/settlement-case.ts';
import { feedback, reply, step } from './rows.ts';
import { settleCases } from './settle-cases.ts';

const SETTLEMENT_CASES = [...ANSWER_CASES, ...DEADLINE_CASES];

/** `MM-DD` or `MM-DD HH:MM` of 2025 in Viet Nam. */
const instant = (time: string) => `2025-${time.slice(0, 5)}T${time.slice(6) || '00:00'}:00+07:00`;
const keyOf = (index: number) => `case-${String(index).padStart(2, '0')}`;

let settled: Record<string, unknown>[] = [];
let byDay: Record<string, unknown>[] = [];

beforeAll(async () => {
	const steps = SETTLEMENT_CASES.flatMap((one, index) =>
		(one.steps ?? []).map(([time, status, due]) =>
			step(keyOf(index), instant(time), status, { due_at: due ? instant(due) : null })
		)
	);
	const responses = SETTLEMENT_CASES.flatMap((one, index) =>
		(one.replies ?? []).map(([time, given]) => reply(keyOf(index), instant(time), given))
	);
	const rows = SETTLEMENT_CASES.map((one, index) =>
		feedback(keyOf(index), {
			received_at: instant(one.received ?? '04-01 08:00'),
			...one.feedback
		})
	);
	({ rows: settled, byDay } = await settleCases(
		{ feedback: rows, steps: [steps], responses },
		AS_OF
	));
}, 60_000);

test.each(SETTLEMENT_CASES.map((one, index) => [one.claim, one, index] as const))(
	'%s',
	(_, one, index) => {
		const row = settled[index];
		const flags = ['due', 'answered', 'on_time', 'resolved', 'confirmed', 'open'] as const;
		const column = (flag: string) => `is_${flag === 'on_time' ? 'answered_on_time' : flag}`;
		expect(row?.['status']).toBe(one.status);
		expect(row?.['status_class']).toBe(one.status_class);
		expect(flags.filter((flag) => row?.[column(flag)])).toEqual(one.is);
		expect(row?.['is_counted']).toBe(one.counted ?? true);
		expect([String(row?.['due']).slice(0, 10), row?.['due_basis']]).toEqual(one.due);
		expect(row?.['wait_days']).toBeCloseTo(one.wait, 6);
	}
);

test('the cases hold every class of status and most statuses', () => {
	const used = new Set(SETTLEMENT_CASES.map((one) => one.status));
	expect(new Set(SETTLEMENT_CASES.map((one) => one.status_class))).toEqual(
		new Set([null, ...Object.values(STATUS_CLASS)])
	);
	expect(used.size).toBeGreaterThan(12);
});

describe('the day rollup, counted by hand from the cases', () => {
	test('of 1 April: 24 came in, 22 count, 20 are due, 13 answered, 10 in time, 5 resolved, 8 open', () => {
		expect(byDay[0]).toMatchObject({
			n: 24,
			counted_count: 22,
			due_count: 20,
			answered_count: 13,
			answered_on_time_count: 10,
			resolved_count: 5,
			open_count: 8
		});
	});
	test('of 20 April: 2 came in, 1 is settled without an answer, 1 is open', () => {
		expect(byDay[1]).toMatchObject({
			n: 2,
			counted_count: 2,
			due_count: 1,
			answered_count: 0,
			resolved_count: 0,
			open_count: 1
		});
	});
});
