import { describe, expect, test } from 'vitest';
import { nextState, type Standing } from '#lib/hotspots/lifecycle/next-state.ts';
import { isNearExpected } from '#lib/hotspots/lifecycle/near-expected.ts';
import {
	cluster,
	idOf,
	live,
	mondayOf,
	statesOf,
	THRESHOLD,
	type GivenWeek
} from './lifecycle-world.ts';

const at = (score: number, communes: readonly number[] = [3, 4]): GivenWeek => ({
	clusters: [cluster(communes, score)]
});
const quiet: GivenWeek = { clusters: [] };
const weeks = (count: number, week: GivenWeek) => Array.from({ length: count }, () => week);
const FLAGGED = THRESHOLD + 1;
const IN_BAND = THRESHOLD - 1;
const BELOW = THRESHOLD - 2;

describe('a hotspot', () => {
	test('is a candidate up to the threshold and emerging from it on', () => {
		expect(statesOf(live([at(THRESHOLD - 1.5), at(IN_BAND), at(THRESHOLD)]), idOf(0, 3))).toEqual([
			...['candidate', 'candidate', 'emerging']
		]);
	});

	test('does not open below the band, nor from fewer than five reports', () => {
		expect(live([at(BELOW)])[0]?.hotspots).toEqual([]);
		const few = cluster([3], FLAGGED, { observed: 4, expected: 0.1 });
		expect(live([{ clusters: [few] }])[0]?.hotspots).toEqual([]);
	});

	test('stays emerging below the threshold while it is in the band', () => {
		expect(statesOf(live([at(FLAGGED), at(IN_BAND), at(IN_BAND)]), idOf(0, 3))).toEqual([
			...['emerging', 'emerging', 'emerging']
		]);
	});

	test('grows with its ratio or its footprint in two of three weeks', () => {
		const grown = live([
			{ clusters: [cluster([3, 4], FLAGGED, { observed: 10 })] },
			{ clusters: [cluster([3, 4], FLAGGED, { observed: 12 })] },
			{ clusters: [cluster([3, 4, 5], FLAGGED, { observed: 12 })] },
			{ clusters: [cluster([3, 4, 5], FLAGGED, { observed: 12 })] },
			{ clusters: [cluster([3, 4, 5], FLAGGED, { observed: 12 })] }
		]);
		expect(statesOf(grown, idOf(0, 3))).toEqual([
			...['emerging', 'emerging', 'growing', 'growing', 'emerging']
		]);
	});

	test('is persistent from its sixth week in the band', () => {
		const states = statesOf(live(weeks(7, at(FLAGGED))), idOf(0, 3));
		expect(states.slice(0, 5)).toEqual(Array(5).fill('emerging'));
		expect(states.slice(5)).toEqual(['persistent', 'persistent']);
	});

	test('keeps its state for one week below the band, and fades in the second', () => {
		const states = statesOf(live([at(FLAGGED), quiet, at(FLAGGED), quiet, quiet]), idOf(0, 3));
		expect(states).toEqual(['emerging', 'emerging', 'emerging', 'emerging', 'fading']);
	});

	test('fades at once when the week by itself counts what is expected', () => {
		const steps = live([at(FLAGGED), { ...at(FLAGGED), alone: 1 }]);
		expect(statesOf(steps, idOf(0, 3))).toEqual(['emerging', 'fading']);
	});

	test('that fades takes the threshold, not the band, to emerge again', () => {
		const states = statesOf(
			live([at(FLAGGED), quiet, quiet, at(IN_BAND), at(FLAGGED)]),
			idOf(0, 3)
		);
		expect(states).toEqual(['emerging', 'emerging', 'fading', 'fading', 'emerging']);
	});

	test('is resolved after four quiet weeks once its petitions are answered, and has no later week', () => {
		const answered = [idOf(0, 3)];
		const open = statesOf(live([at(FLAGGED), ...weeks(6, quiet)]), idOf(0, 3));
		expect(open.slice(2)).toEqual(Array(5).fill('fading'));
		const steps = live([at(FLAGGED), ...weeks(6, { ...quiet, answered })]);
		expect(statesOf(steps, idOf(0, 3))).toEqual([
			...['emerging', 'emerging', 'fading', 'fading', 'resolved', null, null]
		]);
	});

	test('that nobody answers is closed after twelve quiet weeks', () => {
		const steps = live([at(FLAGGED), ...weeks(13, quiet)]);
		expect(statesOf(steps, idOf(0, 3)).indexOf(null)).toBe(12);
		expect(steps[12]?.turns).toMatchObject([{ turn: 'closed', week_on: mondayOf(12) }]);
	});

	test('that never reached the threshold closes when it would fade', () => {
		const steps = live([at(IN_BAND), quiet, quiet]);
		expect(statesOf(steps, idOf(0, 3))).toEqual(['candidate', 'candidate', null]);
		expect(steps[2]?.turns).toMatchObject([{ turn: 'closed' }]);
	});

	test('tells each new state once', () => {
		const turns = live([at(IN_BAND), at(FLAGGED), at(FLAGGED), quiet, quiet, quiet])
			.flatMap((step) => step.turns)
			.map(({ turn, state }) => state ?? turn);
		expect(turns).toEqual(['opened', 'candidate', 'emerging', 'fading']);
	});

	test('counts its own communes in a week without a cluster, over its own window', () => {
		const [, second] = live([at(FLAGGED), { ...quiet, alone: 5 }]);
		expect(second?.hotspots[0]).toMatchObject({
			...{ observed: 10, expected: 4, score: 0, is_flagged: false, windowWeeks: 2 }
		});
		expect(second?.hotspots[0]?.members.map(({ commune }) => commune)).toEqual([3, 4]);
	});
});

describe('a resolved hotspot that begins again', () => {
	const resolved = [at(FLAGGED), ...weeks(4, { ...quiet, answered: [idOf(0, 3)] })];

	test.each([
		[8, 'recurrent'],
		[9, 'emerging']
	])('%i weeks later is %s', (later, state) => {
		const steps = live([...resolved, ...weeks(later - 1, quiet), at(FLAGGED)]);
		const [again] = steps.at(-1)?.hotspots ?? [];
		expect(again?.state).toBe(state);
		expect(again?.recurs_of).toBe(state === 'recurrent' ? idOf(0, 3) : null);
	});

	test('has a name of its own and says which it opens again', () => {
		const steps = live([...resolved, quiet, at(FLAGGED, [4, 5])]);
		expect(steps.at(-1)?.turns).toMatchObject([
			{ hotspot_id: idOf(6, 4), turn: 'reopened', other_id: idOf(0, 3) },
			{ hotspot_id: idOf(6, 4), turn: 'state', state: 'recurrent' }
		]);
	});
});

describe('the next state', () => {
	const standing: Standing = {
		...{ before: 'persistent', wasFlagged: true, isFlagged: true, isInBand: true },
		...{ bandWeeks: 9, quietWeeks: 0, grownWeeks: 3 },
		...{ isNearExpected: false, isAnswered: false, isRecurrence: false }
	};

	test('is never resolved while it is in the band, whoever answered', () => {
		expect(nextState({ ...standing, isAnswered: true })).toBe('persistent');
	});

	test('of one that opens is not fading, however little its last week counts', () => {
		const first = { ...standing, before: null, wasFlagged: false, isNearExpected: true };
		expect(nextState({ ...first, bandWeeks: 1, grownWeeks: 0 })).toBe('emerging');
	});
});

describe('a week near what is expected', () => {
	test.each([
		// observed, expected, weekly rate before, near
		[2, 2, 8, true],
		[3, 2, 8, false],
		// Two a week come: one week in seven is without any.
		[0, 0.3, 2, false],
		[0, 0.3, 3, true],
		[9, 10, 40, true],
		[12, 10, 40, false],
		[800, 780, 800, false],
		[800, 780, 2400, true]
	])('%d of %d expected after %d a week: %s', (observed, expected, rate, isNear) => {
		expect(isNearExpected(observed, expected, rate)).toBe(isNear);
	});
});
