import { describe, expect, test } from 'vitest';
import { monthlyPrecision, verdictOf, type Alert } from '#lib/domain/hotspot/precision.ts';
import { untouched } from '#lib/domain/hotspot/triage-standing.ts';
import type { Triage } from '#lib/domain/hotspot/triage.ts';
import { wilsonInterval } from '#lib/stats/wilson-interval.ts';

const said = (hotspot_id: string, given: Partial<Triage>): Triage => ({
	...untouched(hotspot_id),
	...given
});
const alertsOf = (month: string, n: number): Alert[] =>
	Array.from({ length: n }, (_, index) => ({
		hotspot_id: `${month}-${index}`,
		flagged_week_on: `${month}-02`
	}));

test.each<[string, Partial<Triage>]>([
	['unjudged', {}],
	['unjudged', { standing: 'acknowledge' }],
	['unjudged', { standing: 'snooze' }],
	['useful', { standing: 'assign', assignee: 'dialogue_team' }],
	['useful', { standing: 'resolve' }],
	['not_useful', { standing: 'not_useful', assignee: 'dialogue_team' }],
	['known', { standing: 'known_event' }]
])('an alert is %s when %j stands', (verdict, given) => {
	expect(verdictOf(said('h1', given))).toBe(verdict);
});

describe('the panel', () => {
	test('counts each month apart, the newest first, and those without a word as unjudged', () => {
		const alerts = [...alertsOf('2026-09', 2), ...alertsOf('2026-10', 3)];
		const triages = new Map(
			[
				said('2026-10-0', { standing: 'resolve' }),
				said('2026-10-1', { standing: 'not_useful' }),
				said('2026-09-0', { standing: 'known_event' })
			].map((triage) => [triage.hotspot_id, triage])
		);
		const none = { useful: 0, not_useful: 0, known: 0, precision: null };
		expect(monthlyPrecision(alerts, triages, wilsonInterval)).toEqual([
			{ ...none, month: '2026-10', flagged: 3, useful: 1, not_useful: 1, unjudged: 1 },
			{ ...none, month: '2026-09', flagged: 2, known: 1, unjudged: 1 }
		]);
	});

	test('gives a share with its interval from thirty judged alerts on, and not of twenty-nine', () => {
		const alerts = alertsOf('2026-10', 40);
		const judged = (n: number) =>
			new Map(
				alerts
					.slice(0, n)
					.map(({ hotspot_id: id }, index) => [
						id,
						said(id, { standing: index < 24 ? 'resolve' : 'not_useful' })
					])
			);
		expect(monthlyPrecision(alerts, judged(29), wilsonInterval)[0]?.precision).toBeNull();
		// Wilson's interval of 24 of 30
		const [month] = monthlyPrecision(alerts, judged(30), wilsonInterval);
		expect(month?.precision?.share).toBe(0.8);
		expect(month?.precision?.low).toBeCloseTo(0.6269, 4);
		expect(month?.precision?.high).toBeCloseTo(0.9049, 4);
	});
});
