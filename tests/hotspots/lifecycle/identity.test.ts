import { describe, expect, test } from 'vitest';
import type { LifecycleStep } from '#lib/hotspots/lifecycle/step-lifecycle.ts';
import { cluster, idOf, live, type GivenWeek } from './lifecycle-world.ts';

const at = (...footprints: (readonly number[])[]): GivenWeek => ({
	clusters: footprints.map((communes, index) => cluster(communes, 9 - index))
});
const ids = (step: LifecycleStep | undefined) => step?.hotspots.map(({ hotspot_id }) => hotspot_id);
const turnsIn = (step: LifecycleStep | undefined) =>
	step?.turns
		.filter(({ turn }) => turn !== 'state')
		.map(({ hotspot_id, turn, other_id }) => [hotspot_id, turn, other_id]);

describe('a cluster is the hotspot of before', () => {
	test.each<[string, number[], number[]]>([
		['with three of ten communes in common', [0, 1, 2, 3, 4, 5], [3, 4, 5, 6, 7, 8, 9]],
		['with one beside it', [3, 4], [5, 6]],
		['that it lies within', [2, 3, 4, 5, 6], [4]]
	])('%s', (_, before, now) => {
		const steps = live([at(before), at(now)]);
		expect(ids(steps[1])).toEqual(ids(steps[0]));
	});

	test.each<[string, number[], number[]]>([
		['of another place', [0, 1], [5, 6]],
		['two communes away', [3, 4], [6, 7]]
	])('but not %s', (_, before, now) => {
		const steps = live([at(before), at(now)]);
		expect(ids(steps[1])).toHaveLength(2);
	});

	test('but not of another issue', () => {
		const other = { clusters: [cluster([3, 4], 9, { issue: 1 })] };
		expect(ids(live([at([3, 4]), other])[1])).toEqual([idOf(0, 3), idOf(1, 3, 'land.clearance')]);
	});

	test('beside one that was seen four weeks ago, and not five', () => {
		const quiet = { clusters: [] };
		const after = (weeks: number) =>
			live([at([3, 4]), ...Array.from({ length: weeks - 1 }, () => quiet), at([5, 6])]).at(-1);
		expect(ids(after(4))).toEqual([idOf(0, 3)]);
		expect(ids(after(5))).toEqual([idOf(0, 3), idOf(5, 5)]);
	});

	test('below the band, though it opens none', () => {
		const low = { clusters: [cluster([3, 4], 1)] };
		expect(live([at([3, 4]), low])[1]?.hotspots).toMatchObject([
			{ hotspot_id: idOf(0, 3), score: 1, is_flagged: false }
		]);
	});
});

describe('two hotspots that become one', () => {
	const steps = live([at([2, 3], [7, 8]), at([2, 3, 4, 5, 6, 7, 8]), at([2, 3, 4, 5, 6, 7, 8])]);

	test('go on as the one more alike, or the stronger', () => {
		expect(ids(steps[0])).toEqual([idOf(0, 2), idOf(0, 7)]);
		expect(ids(steps[1])).toEqual([idOf(0, 2)]);
		expect(ids(steps[2])).toEqual([idOf(0, 2)]);
	});

	test('say so, both of them', () => {
		expect(turnsIn(steps[1])).toEqual([
			[idOf(0, 2), 'merged', idOf(0, 7)],
			[idOf(0, 7), 'merged', idOf(0, 2)]
		]);
	});
});

test('a cluster below the band over two hotspots merges neither', () => {
	const low = { clusters: [cluster([2, 3, 4, 5, 6, 7, 8], 1)] };
	const [, after] = live([at([2, 3], [7, 8]), low]);
	expect(ids(after)).toEqual([idOf(0, 2), idOf(0, 7)]);
	expect(turnsIn(after)).toEqual([]);
});

describe('a hotspot that falls apart', () => {
	const steps = live([at([2, 3, 4, 5, 6, 7]), at([5, 6, 7], [2, 3])]);

	test('goes on in the part more alike; the other has a name of its own', () => {
		expect(ids(steps[1])).toEqual([idOf(0, 2), idOf(1, 2)].sort());
		const whole = steps[1]?.hotspots.find(({ hotspot_id }) => hotspot_id === idOf(0, 2));
		expect(whole?.members.map(({ commune }) => commune)).toEqual([5, 6, 7]);
	});

	test('says so, and so does the part', () => {
		expect(turnsIn(steps[1])).toEqual([
			[idOf(0, 2), 'split', idOf(1, 2)],
			[idOf(1, 2), 'split', idOf(0, 2)]
		]);
	});
});

test('of clusters that overlap on one issue the higher speaks for their communes', () => {
	const steps = live([{ clusters: [cluster([3, 4], 7, { lane: 'spike' }), cluster([4, 5], 8)] }]);
	expect(steps[0]?.hotspots).toMatchObject([{ hotspot_id: idOf(0, 4), lane: 'volume' }]);
});
