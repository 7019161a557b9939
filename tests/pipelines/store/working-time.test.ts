import { beforeAll, expect, test } from 'vitest';
import type { Deadline } from '#lib/domain/deadline.ts';
import type { Priority } from '#lib/domain/kind.ts';
import {
	WORKING_TIME_CASES,
	type WorkingTimeCase
} from '../../fixtures/store/working-time-cases.ts';
import { feedback } from './rows.ts';
import { settleCases } from './settle-cases.ts';

/** The priority picks the rule. */
const TERMS: Record<WorkingTimeCase['term'], [Priority, number, Deadline['unit']]> = {
	'four working hours': ['urgent', 4, 'working_hour'],
	'three working days': ['normal', 3, 'working_day'],
	'fifteen days': ['complex', 15, 'calendar_day']
};

const deadlines = Object.entries(TERMS).map(([policy_id, [priority, days, unit]]): Deadline => ({
	policy_id,
	legal_form: 'unknown',
	event: 'resolve',
	days,
	days_complex: null,
	unit,
	clock_from: 'received',
	channel: null,
	priority,
	province_code: null,
	area_type: null,
	level: null,
	valid_from: '2000-01-01',
	valid_to: null,
	basis: 'assumed',
	source: 'test',
	verified: 'test'
}));

/** The instant of a case, as a source would give it. */
const instant = (time: string) =>
	time.endsWith('Z') ? time : `${time.replace(' ', 'T')}:00+07:00`;
/** The local day that loading gives the instant. */
const dayOf = (time: string) =>
	new Date(Date.parse(instant(time)) + 7 * 3_600_000).toISOString().slice(0, 10);

let rows: Record<string, unknown>[] = [];
beforeAll(async () => {
	const cases = WORKING_TIME_CASES.map(({ received, term }, index) =>
		feedback(`case-${String(index).padStart(2, '0')}`, {
			received_at: instant(received),
			received_on: dayOf(received),
			priority: TERMS[term][0]
		})
	);
	({ rows } = await settleCases({ feedback: cases }, '2026-09-30', { deadlines }));
}, 60_000);

test.each(WORKING_TIME_CASES.map((one, index) => [one.claim, one, index] as const))(
	'%s',
	(_, one, index) => {
		expect(rows[index]).toMatchObject({ due: one.due, due_policy: one.term });
	}
);
