import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isHidden,
	triageOf,
	untouched,
	type TriageStep
} from '#lib/domain/hotspot/triage-standing.ts';
import { TRIAGE_ACTIONS } from '#lib/domain/hotspot/triage.ts';

const step = (action: TriageStep['action'], given: Partial<TriageStep> = {}): TriageStep => ({
	...{ hotspot_id: 'h1', happened_at: '2026-11-22T03:00:00.000Z', action, score: 10 },
	assignee: action === 'assign' ? 'dialogue_team' : null,
	until: action === 'snooze' ? '2026-12-01' : null,
	note: null,
	...given
});
const after = (...steps: TriageStep[]) => triageOf('h1', steps);
const TODAY = '2026-11-23';

describe('what stands', () => {
	test('is nothing before anybody has said anything', () => {
		expect(after()).toEqual(untouched('h1'));
	});

	test('is the last action, with the last note, and whoever was sent stays sent', () => {
		const triage = after(
			step('assign', { note: 'xuống thôn 3' }),
			step('acknowledge', { happened_at: '2026-11-23T03:00:00.000Z' })
		);
		expect(triage).toMatchObject({
			...{ standing: 'acknowledge', last_at: '2026-11-23T03:00:00.000Z' },
			...{ assignee: 'dialogue_team', note: 'xuống thôn 3', is_acknowledged: true }
		});
	});

	test('after a release is as if nobody had said anything, but for when it was', () => {
		const steps = TRIAGE_ACTIONS.map((action) => step(action));
		expect(after(...steps, step('release'))).toEqual({
			...{ ...untouched('h1'), last_at: '2026-11-22T03:00:00.000Z' }
		});
	});

	test.each(['known_event', 'not_useful', 'resolve', 'assign'] as const)(
		'%s ends a snooze',
		(action) => {
			expect(after(step('snooze'), step(action)).snoozed_until).toBeNull();
		}
	);

	test('depends on nothing before the last release', () => {
		const anyStep = fc.constantFrom(...TRIAGE_ACTIONS).map((action) => step(action));
		fc.assert(
			fc.property(fc.array(anyStep), fc.array(anyStep, { minLength: 1 }), (before, later) => {
				expect(after(...before, step('release'), ...later)).toEqual(
					after(step('release'), ...later)
				);
			})
		);
	});
});

describe('a hotspot is hidden', () => {
	const seen = (triage: ReturnType<typeof after>, score = 10, today = TODAY) =>
		!isHidden(triage, { score }, today);

	test('never before it is snoozed or marked', () => {
		expect(seen(after())).toBe(true);
		expect(seen(after(step('acknowledge'), step('assign')))).toBe(true);
	});

	test('by a snooze up to and with its last day', () => {
		const snoozed = after(step('snooze'));
		expect(seen(snoozed, 10, '2026-12-01')).toBe(false);
		expect(seen(snoozed, 10, '2026-12-02')).toBe(true);
	});

	test('by a snooze until its score has grown by half', () => {
		const snoozed = after(step('snooze'));
		expect(seen(snoozed, 14.9)).toBe(false);
		expect(seen(snoozed, 15)).toBe(true);
	});

	test.each(['known_event', 'not_useful', 'resolve'] as const)(
		'by the mark %s, for as long as its score has not grown by half',
		(action) => {
			const marked = after(step(action));
			expect(seen(marked, 14.9, '2099-01-01')).toBe(false);
			expect(seen(marked, 15)).toBe(true);
		}
	);

	test('when it was marked at a score of 0, until it scores at all', () => {
		const quiet = after(step('resolve', { score: 0 }));
		expect(seen(quiet, 0)).toBe(false);
		expect(seen(quiet, 4)).toBe(true);
	});

	test('no more once it was released or acknowledged anew', () => {
		expect(seen(after(step('not_useful'), step('release')))).toBe(true);
		expect(seen(after(step('not_useful'), step('acknowledge')))).toBe(true);
	});

	test('by a snooze still when it was acknowledged since', () => {
		expect(seen(after(step('snooze'), step('acknowledge')))).toBe(false);
	});

	test('at no score and on no day that a shorter snooze would have shown it', () => {
		const day = fc.constantFrom('2026-11-24', '2026-12-01', '2026-12-20');
		fc.assert(
			fc.property(
				day,
				day,
				day,
				fc.double({ min: 0.1, max: 40, noNaN: true }),
				(a, b, today, score) => {
					const [short, long] = a < b ? [a, b] : [b, a];
					const hides = (until: string) =>
						isHidden(after(step('snooze', { until })), { score }, today);
					if (hides(short)) expect(hides(long)).toBe(true);
				}
			)
		);
	});
});
