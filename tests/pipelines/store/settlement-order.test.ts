import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from '#lib/domain/status.ts';
import { LEGAL_FORMS, PRIORITIES } from '#lib/domain/kind.ts';
import { feedback, reply, step } from './rows.ts';
import { settleCases } from './settle-cases.ts';

const AS_OF = '2025-04-30';
const keys = Array.from({ length: 40 }, (_, index) => `case-${String(index).padStart(2, '0')}`);
/** Few moments, so that many steps share one; some before the case, some after the last day. */
const moments = [
	'03-31 09:00',
	'04-01 08:00',
	'04-02 00:00',
	'04-14 00:00',
	'04-15 08:00',
	'04-16 23:59',
	'04-17 00:00',
	'04-30 23:59',
	'05-01 00:00'
];
const moment = fc.constantFrom(...moments).map((time) => `2025-${time.replace(' ', 'T')}:00+07:00`);
const DUES = ['2025-04-10T17:00:00+07:00', '2025-04-20T17:00:00+07:00'];
const key = fc.constantFrom(...keys);

/** One step, or the same one told by two agencies with different deadlines. */
const told = fc
	.tuple(key, moment, fc.constantFrom(...STATUSES), fc.constantFrom('none', 'one', 'two'))
	.map(([identity, at, status, dues]) =>
		(dues === 'two' ? ['A', 'B'] : ['A']).map((agency, index) =>
			step(identity, at, status, { agency, due_at: dues === 'none' ? null : (DUES[index] ?? null) })
		)
	);
const steps = fc
	.array(told, { minLength: 150, maxLength: 250, size: 'max' })
	.map((all) => all.flat());
const responses = fc.array(
	fc
		.tuple(key, moment, fc.option(fc.boolean()), fc.option(fc.integer({ min: 1, max: 5 })))
		.map(([identity, at, is_final, satisfaction]) =>
			reply(identity, at, { is_final, satisfaction })
		),
	{ maxLength: 40 }
);
const texts = keys.map((identity, index) =>
	feedback(identity, {
		received_at: '2025-04-01T08:00:00+07:00',
		legal_form: [null, ...LEGAL_FORMS.filter((form) => form !== 'to_cao')][index % 4] ?? null,
		priority: PRIORITIES[index % 3] ?? 'normal'
	})
);

test('what a handling comes to does not depend on the order, the splitting or the repetition of its files, and passes the audits', async () => {
	await fc.assert(
		fc.asyncProperty(
			steps,
			responses,
			fc.infiniteStream(fc.nat(1e6)),
			async (all, replies, draw) => {
				const shuffled = <Row>(rows: readonly Row[]) =>
					rows
						.map((row) => ({ row, place: draw.next().value as number }))
						.sort((a, b) => a.place - b.place)
						.map(({ row }) => row);
				const mixed = shuffled(all);
				const cut = (draw.next().value as number) % mixed.length;
				const once = await settleCases(
					{ feedback: texts, steps: [all], responses: replies },
					AS_OF
				);
				const again = await settleCases(
					{
						feedback: shuffled(texts),
						steps: [mixed.slice(cut), mixed.slice(0, cut), mixed.slice(cut >> 1)],
						responses: shuffled(replies)
					},
					AS_OF
				);
				expect(again).toEqual(once);
			}
		),
		// a counterexample is of hundreds of steps; shrinking it would take minutes
		{ numRuns: 2, endOnFailure: true }
	);
}, 60_000);
