import { expect, test } from 'vitest';
import { STATUS_CLASS, STATUSES } from '#lib/domain/status.ts';
import { isoLocal, startOfDay } from '#pipelines/demo/clock.ts';
import type { FeedbackCase } from '#pipelines/demo/planted-feedback.ts';
import { createRandom } from '#pipelines/demo/random.ts';
import { settlementPath } from '#pipelines/demo/settlement-path.ts';

const received = startOfDay('2026-01-05') + 9 * 3_600_000;
const example = (more: Partial<FeedbackCase['feedback']> = {}): FeedbackCase => ({
	received_ms: received,
	communeType: 'xa',
	slowness: 1,
	silence: 0.08,
	feedback: {
		source_record_id: 'vd-2026-01-000001',
		received_at: isoLocal(received),
		channel: 'written_petition',
		text: 'Đèn đường hỏng.',
		commune_code: '00004',
		province_code: '01',
		legal_form: null,
		priority: 'normal',
		planted_issue: 'infra.lighting',
		planted_sentiment: 'negative',
		planted_kind: 'complaint',
		...more
	}
});
const paths = (asOf: string, item = example(), count = 3000) => {
	const random = createRandom(5, 'paths');
	return Array.from({ length: count }, () => settlementPath(item, startOfDay(asOf), random));
};

test('nothing happens before it is received or after the last day', () => {
	const instants = paths('2026-01-20')
		.flatMap(({ steps, responses }) => [...steps, ...responses])
		.map(({ happened_at }) => happened_at)
		.sort();
	expect(instants[0]).toBe(isoLocal(received));
	expect((instants.at(-1) ?? '') < '2026-01-20').toBe(true);
});

test('all 18 statuses of the taxonomy occur among formal complaints', () => {
	const seen = paths('2026-11-01', example({ legal_form: 'khieu_nai' })).flatMap(({ steps }) =>
		steps.map(({ status }) => status)
	);
	expect([...new Set(seen)].sort()).toEqual([...STATUSES].sort());
});

test('an end without a solution always gives its reason', () => {
	for (const { steps } of paths('2026-11-01'))
		for (const { status, reason_code } of steps)
			if (['closed_unresolved', 'excluded'].includes(STATUS_CLASS[status]))
				expect(reason_code).not.toBeNull();
});

test('a final answer comes with the status answered, and no answer after a refusal is final', () => {
	const unlike = paths('2026-11-01').filter(({ steps, responses }) => {
		const answered = steps.find(({ status }) => status === 'answered')?.happened_at;
		const final = responses.filter(({ is_final }) => is_final);
		return final.length > 1 || final[0]?.happened_at !== answered;
	});
	expect(unlike).toEqual([]);
});

test('a quick province answers sooner than a slow one', () => {
	const answeredBy = (slowness: number) =>
		paths('2026-01-12', { ...example(), slowness }).filter(({ steps }) =>
			steps.some(({ status }) => status === 'answered')
		).length;
	expect(answeredBy(0.6)).toBeGreaterThan(1.5 * answeredBy(1.6));
});
