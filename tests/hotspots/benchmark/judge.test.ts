import { expect, test } from 'vitest';
import type { Country } from '../../bench/hotspots/country/country.ts';
import { judge } from '../../bench/hotspots/score/judge.ts';
import { blankScores, type Scores } from '../../bench/hotspots/score/scores.ts';
import { truthOf } from '../../bench/hotspots/score/truth.ts';
import { road } from '../tone/made-weeks.ts';

const COMMUNES = 200;
const WEEKS = 40;
const FROM = 10;
const FOOT = [20, 21, 22];

/** A road of 200 communes; one stretch of three from week 12 to 25, and one place whose tone changes. */
const country: Country = {
	frame: road(COMMUNES),
	land: { communes: [], neighbours: [], provinces: [] },
	weeks: Array.from({ length: WEEKS }, () => ({
		n: new Uint16Array(COMMUNES),
		negative: new Uint16Array(COMMUNES)
	})),
	from: FROM,
	planted: [
		{ kind: 'volume', is_scored: true, issue: 0, communes: FOOT, start: 12, end: 25 },
		{ kind: 'tone', is_scored: true, issue: 0, communes: [100], start: 20, end: 35 },
		{ kind: 'volume', is_scored: false, issue: 0, communes: [150], start: 2, end: 9 }
	]
};
const truth = truthOf(country);
const at = (commune: number, week: number) => truth.at(0, commune, week);

function raised(cells: readonly [commune: number, week: number][], score = 9): Scores {
	const scores = blankScores(country);
	for (const [commune, week] of cells) {
		scores.score[at(commune, week)] = score;
		scores.alarm[at(commune, week)] = 1;
	}
	return scores;
}
const stretch = (from: number, communes = FOOT): [number, number][] =>
	communes.flatMap((commune) =>
		Array.from({ length: 25 - from + 1 }, (_, index): [number, number] => [commune, from + index])
	);

test('alarms on a hotspot’s communes from its first week on are all that there is to find', () => {
	const { own, matched } = judge(truth, raised(stretch(12)));
	expect(own).toMatchObject({ falseAlarms: 0, falseIncidents: 0, precision: 1 });
	expect(own).toMatchObject({ recall4: 1, recall6: 1, delay: 0, f1: 1 });
	expect(matched).toEqual(own);
});

test('an alarm that comes in the fifth week counts within six weeks, and not within four', () => {
	const { own } = judge(truth, raised(stretch(16)));
	expect(own).toMatchObject({ recall4: 0, recall6: 1, delay: 4 });
});

test('nothing said is nothing found', () => {
	const { own, tone } = judge(truth, blankScores(country));
	expect(own).toMatchObject({ recall6: 0, delay: Infinity, precision: 0, f1: 0 });
	expect(tone).toBe(0);
});

test('neighbours of a hotspot, four weeks after it, its tone and older ones count neither way', () => {
	const cells: [number, number][] = [
		[19, 20],
		[23, 29],
		[21, 29],
		[100, 22],
		[150, 13]
	];
	expect(judge(truth, raised(cells)).own).toMatchObject({ falseAlarms: 0, precision: 0 });
});

test('false alarms beside each other in about the same weeks are one incident', () => {
	const cells: [number, number][] = [
		[50, 15],
		[51, 17],
		[60, 15],
		[50, 30]
	];
	const { own } = judge(truth, raised(cells));
	expect(own.falseIncidents).toBeCloseTo(3 / (WEEKS - FROM), 10);
	const nulls = truth.state.filter((state) => state === 0).length;
	expect(own.falseAlarms).toBeCloseTo((1000 * 4) / nulls, 10);
});

test('communes beside a road that are flagged as well cost its footprint', () => {
	const cells = stretch(12, [...FOOT, 24]);
	expect(judge(truth, raised(cells)).own.f1).toBeCloseTo((2 * 3) / (4 + 3), 10);
});

test('a change of tone is found where its score is above what two in a thousand null cells reach', () => {
	const scores = raised([[100, 27]], 5);
	expect(judge(truth, scores).tone).toBe(1);
	expect(judge(truth, raised([[100, 28]], 5)).tone).toBe(0);
	for (let commune = 30; commune < 50; commune++) scores.score[at(commune, 33)] = 6;
	expect(judge(truth, scores).tone).toBe(0);
});
