import { expect, test } from 'vitest';
import { STATUS_CLASS, STATUSES } from '#lib/domain/status.ts';
import { readClosingReasons } from '#lib/server/reference/read-closing-reasons.ts';
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

test('nearly every refusal, passing on and closing gives a reason of the list', () => {
	const known = new Set(readClosingReasons('data/reference').map(({ code }) => code));
	const reasons = paths('2026-11-01')
		.flatMap(({ steps }) => steps)
		.filter(({ status }) => STATUS_CLASS[status] === 'closed_unresolved')
		.map(({ reason_code }) => reason_code);
	const given = reasons.filter((reason) => reason !== null);
	expect(given.filter((reason) => !known.has(reason))).toEqual([]);
	expect(given.length / reasons.length).toBeGreaterThan(0.85);
	expect(given.length).toBeLessThan(reasons.length);
});

test('about one case in twenty is refused, one in thirty passed on, as hotlines report', () => {
	const ends = paths('2026-11-01').map(({ steps }) => steps.at(-1)?.status);
	const share = (status: string) => ends.filter((end) => end === status).length / ends.length;
	expect(share('rejected')).toBeGreaterThan(0.03);
	expect(share('rejected')).toBeLessThan(0.08);
	expect(share('out_of_jurisdiction')).toBeGreaterThan(0.02);
	expect(share('out_of_jurisdiction')).toBeLessThan(0.06);
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
