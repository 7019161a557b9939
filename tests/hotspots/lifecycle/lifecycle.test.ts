import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOTSPOT_STATES } from '#lib/domain/hotspot/hotspot-state.ts';
import type { LifecycleState } from '#lib/hotspots/lifecycle/lifecycle-state.ts';
import type { LifecycleStep } from '#lib/hotspots/lifecycle/step-lifecycle.ts';
import { cluster, idOf, live, type GivenWeek } from './lifecycle-world.ts';

/** Communes one after the other along the road, a score about the threshold, one of two issues. */
const someCluster = fc
	.record({
		from: fc.integer({ min: 0, max: 11 }),
		size: fc.integer({ min: 1, max: 6 }),
		score: fc.integer({ min: 6, max: 20 }).map((half) => half / 2),
		issue: fc.integer({ min: 0, max: 1 }),
		observed: fc.integer({ min: 2, max: 30 })
	})
	.map(({ from, size, score, issue, observed }) => {
		const communes = Array.from({ length: size }, (_, index) => from + index);
		return cluster(
			communes.filter((commune) => commune < 12),
			score,
			{ issue, observed }
		);
	});
const someWeek: fc.Arbitrary<GivenWeek> = fc.record({
	clusters: fc.array(someCluster, { maxLength: 5 }),
	alone: fc.integer({ min: 0, max: 9 }),
	answered: fc.subarray(
		[0, 1, 2, 3].flatMap((week) => [0, 1, 2, 3, 4, 5].map((commune) => idOf(week, commune)))
	)
});
const someWeeks = fc.array(someWeek, { minLength: 1, maxLength: 24 });

const told = (steps: readonly LifecycleStep[]) =>
	steps.map(({ hotspots, turns }) => ({ hotspots, turns }));
const weeksById = (steps: readonly LifecycleStep[]) =>
	Map.groupBy(
		steps.flatMap(({ hotspots }, week) =>
			hotspots.map(({ hotspot_id, state }) => ({ hotspot_id, state, week }))
		),
		({ hotspot_id }) => hotspot_id
	);

describe('whatever the weeks bring', () => {
	test('replaying them one by one from what was kept gives what one run gives', () => {
		fc.assert(
			fc.property(someWeeks, fc.nat(), (weeks, cut) => {
				const at = cut % weeks.length;
				const first = live(weeks.slice(0, at));
				const kept = first.at(-1)?.state;
				const state = kept && (JSON.parse(JSON.stringify(kept)) as LifecycleState);
				const rest = live(weeks.slice(at), state, at);
				expect(told([...first, ...rest])).toEqual(told(live(weeks)));
			})
		);
	});

	test('the order of a week’s clusters is of no account', () => {
		fc.assert(
			fc.property(someWeeks, (weeks) => {
				const turned = weeks.map((week) => ({ ...week, clusters: week.clusters.toReversed() }));
				expect(live(turned)).toEqual(live(weeks));
			})
		);
	});

	test('a hotspot has one state in each week from its first to its last', () => {
		fc.assert(
			fc.property(someWeeks, (weeks) => {
				for (const lived of weeksById(live(weeks)).values()) {
					const first = lived[0]?.week ?? 0;
					expect(lived.map(({ week }) => week)).toEqual(lived.map((_, index) => first + index));
					for (const { state } of lived) expect(HOTSPOT_STATES).toContain(state);
					expect(lived.slice(0, -1).map(({ state }) => state)).not.toContain('resolved');
				}
			})
		);
	});

	test('a name is given once, and none that merged or closed has a later week', () => {
		fc.assert(
			fc.property(someWeeks, (weeks) => {
				const steps = live(weeks);
				const turns = steps.flatMap((step) => step.turns);
				const isFirst = (turn: string) => turn === 'opened' || turn === 'reopened';
				const opened = turns.filter(({ turn }) => isFirst(turn)).map((turn) => turn.hotspot_id);
				expect(new Set(opened).size).toBe(opened.length);
				steps.forEach((step, week) => {
					const present = new Set(step.hotspots.map(({ hotspot_id }) => hotspot_id));
					expect(present.size).toBe(step.hotspots.length);
					for (const { hotspot_id, turn, other_id } of step.turns) {
						const isGone = turn === 'closed' || (turn === 'merged' && !present.has(hotspot_id));
						if (!isGone) continue;
						if (other_id) expect(present).toContain(other_id);
						const later = steps.slice(week).flatMap(({ hotspots }) => hotspots);
						expect(later.map((each) => each.hotspot_id)).not.toContain(hotspot_id);
					}
				});
			})
		);
	});

	test('no commune is flagged twice on one issue', () => {
		fc.assert(
			fc.property(someWeeks, (weeks) => {
				for (const { hotspots } of live(weeks)) {
					const cells = hotspots
						.filter(({ is_flagged }) => is_flagged)
						.flatMap(({ issue, members }) => members.map(({ commune }) => `${issue} ${commune}`));
					expect(new Set(cells).size).toBe(cells.length);
				}
			})
		);
	});

	test('a flagged week has five reports and the threshold', () => {
		fc.assert(
			fc.property(someWeeks, (weeks) => {
				for (const { hotspots } of live(weeks))
					for (const { is_flagged, observed, score } of hotspots)
						if (is_flagged) expect(observed >= 5 && score >= 6).toBe(true);
			})
		);
	});
});
