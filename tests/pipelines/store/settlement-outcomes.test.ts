import { beforeAll, expect, test } from 'vitest';
import { ENDING_CASES, RULE_CASES } from '../../fixtures/store/outcome-cases.ts';
import { feedback, reply, step } from './rows.ts';
import { settleCases } from './settle-cases.ts';

const CASES = [...RULE_CASES, ...ENDING_CASES];
const instant = (time: string) => `2025-${time.replace(' ', 'T')}:00+07:00`;
const keyOf = (index: number) => `case-${String(index).padStart(2, '0')}`;

let rows: Record<string, unknown>[] = [];
beforeAll(async () => {
	const steps = CASES.flatMap((one, index) =>
		(one.steps ?? []).map(([time, status, given]) =>
			step(keyOf(index), instant(time), status, given)
		)
	);
	const texts = CASES.map((one, index) =>
		feedback(keyOf(index), { received_at: instant(one.received ?? '04-01 08:00'), ...one.feedback })
	);
	const evidence = { has_evidence: true, cites_legal_basis: false, states_next_step: true };
	const none = { has_evidence: false, cites_legal_basis: false, states_next_step: false };
	const responses = [
		reply('quality', instant('04-03 08:00'), evidence),
		reply('quality', instant('04-04 08:00'), { ...none, is_final: false }),
		reply('quality', instant('04-05 08:00'), { has_evidence: true })
	];
	texts.push(feedback('quality', { received_at: instant('04-01 08:00') }));
	({ rows } = await settleCases({ feedback: texts, steps: [steps], responses }, '2025-04-30'));
}, 60_000);

test.each(CASES.map((one, index) => [one.claim, one, index] as const))('%s', (_, one, index) => {
	expect(rows[index]).toMatchObject(one.is);
});

test('quality is that of the last final response for which all three marks are known', () => {
	expect(rows.at(-1)).toMatchObject({
		has_evidence: true,
		cites_legal_basis: false,
		states_next_step: true
	});
	expect(rows.at(-1)?.['response_quality']).toBeCloseTo(2 / 3, 9);
});
