import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cluster } from '#lib/hotspots/cluster.ts';
import { createToneScan, restoreToneScan } from '#lib/hotspots/tone/tone-scan.ts';
import type { CountFrame, WeekCounts } from '#lib/hotspots/weekly-counts.ts';
import { makeWeeks, road } from './made-weeks.ts';

const frame = road(40);
const WEEKS = 90;
/** A score that chance hardly ever reaches. */
const HIGH = 6;

function scan(weeks: readonly WeekCounts[], over: CountFrame = frame): Cluster[][] {
	const toneScan = createToneScan(over);
	return weeks.map((week) => toneScan.step(week));
}
const highest = (clusters: readonly Cluster[]) => clusters[0]?.score ?? 0;
const highestAt = (commune: number, weeks: readonly Cluster[][]) =>
	Math.max(
		...weeks
			.flat()
			.filter(({ members }) => members.some((member) => member.commune === commune))
			.map(({ score }) => score)
	);
const placesOf = (cluster: Cluster | undefined) =>
	cluster?.members.map(({ commune }) => commune).sort((a, b) => a - b);

test('a commune whose reports turn negative is found within eight weeks', () => {
	const shareAt = (week: number, commune: number) => (week >= 80 && commune === 12 ? 0.95 : 0.5);
	const found = scan(makeWeeks({ frame, weeks: WEEKS, seed: 3, shareAt }));
	const best = found[87]?.[0];
	expect(best).toMatchObject({ issue: 0, lane: 'tone', volumeScore: 0 });
	expect(best?.score).toBeGreaterThan(HIGH);
	expect(placesOf(best)).toEqual([12]);
});

test('a stretch of road is found as one cluster', () => {
	const shareAt = (week: number, commune: number) =>
		week >= 80 && commune >= 20 && commune < 24 ? 0.95 : 0.5;
	const found = scan(makeWeeks({ frame, weeks: WEEKS, seed: 4, shareAt }));
	expect(placesOf(found[87]?.[0])).toEqual([20, 21, 22, 23]);
});

test('a rise of reports whose tone is as before is none', () => {
	const reportsAt = (week: number, commune: number) => (week >= 80 && commune === 12 ? 20 : 4);
	const found = scan(makeWeeks({ frame, weeks: WEEKS, seed: 5, reportsAt }));
	expect(highestAt(12, found.slice(80))).toBeLessThan(HIGH);
});

test('a commune that was always negative is none', () => {
	const shareAt = (_: number, commune: number) => (commune === 12 ? 0.95 : 0.5);
	const found = scan(makeWeeks({ frame, weeks: WEEKS, seed: 6, shareAt }));
	expect(highestAt(12, found.slice(60))).toBeLessThan(HIGH);
});

test('a week that turns the whole country is no hotspot', () => {
	const wide = road(300);
	const shareAt = (week: number) => (week >= 80 ? 0.75 : 0.5);
	const found = scan(makeWeeks({ frame: wide, weeks: WEEKS, seed: 7, shareAt }), wide);
	const [before, after] = [found.slice(60, 80), found.slice(80)].map((weeks) =>
		Math.max(...weeks.map(highest))
	) as [number, number];
	expect(after).toBeLessThan(before + 1.5);
});

test('what has ebbed in the latest week is told no longer', () => {
	const shareAt = (week: number, commune: number) =>
		commune === 12 && week >= 80 ? (week < 88 ? 1 : 0) : 0.5;
	const found = scan(makeWeeks({ frame, weeks: WEEKS, seed: 8, shareAt }));
	const tells = (week: number) =>
		found[week]?.some(({ members }) => members.some(({ commune }) => commune === 12));
	expect([87, 88].map(tells)).toEqual([true, false]);
});

test('fewer than five reports make no cluster', () => {
	const reportsAt = (week: number, commune: number) => (commune === 12 && week % 2 ? 1 : 0);
	const found = scan(makeWeeks({ frame, weeks: WEEKS, seed: 9, reportsAt, shareAt: () => 0.9 }));
	expect(found.flat()).toEqual([]);
});

const made = fc.record({ seed: fc.integer({ min: 1, max: 1e6 }), split: fc.nat(29) });

test('going on from a kept state tells exactly what never stopping tells', () => {
	fc.assert(
		fc.property(made, ({ seed, split }) => {
			const weeks = makeWeeks({ frame: road(12, ['land', 'noise']), weeks: 30, seed });
			const over = road(12, ['land', 'noise']);
			const first = createToneScan(over);
			for (const week of weeks.slice(0, split)) first.step(week);
			const resumed = restoreToneScan(over, first.state());
			expect(weeks.slice(split).map((week) => resumed.step(week))).toEqual(
				scan(weeks, over).slice(split)
			);
		}),
		{ numRuns: 20 }
	);
});

test('clusters are connected, share no commune of an issue, and add up', () => {
	fc.assert(
		fc.property(made, ({ seed }) => {
			const over = road(30, ['land', 'noise']);
			const reportsAt = (week: number, commune: number) => 2 + ((week + commune) % 9);
			for (const clusters of scan(makeWeeks({ frame: over, weeks: 30, seed, reportsAt }), over)) {
				const cells = clusters.flatMap(({ issue, members }) =>
					members.map(({ commune }) => `${issue} ${commune}`)
				);
				expect(new Set(cells).size).toBe(cells.length);
				for (const cluster of clusters) {
					const places = placesOf(cluster) ?? [];
					expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(places.length - 1);
					const negative = cluster.members.reduce((sum, member) => sum + member.negative, 0);
					expect(cluster.negative).toBe(negative);
					expect(Math.max(...cluster.members.map(({ score }) => score))).toBe(cluster.score);
				}
			}
		}),
		{ numRuns: 20 }
	);
});
