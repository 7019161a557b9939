import { expect, test } from 'vitest';
import { addDays } from '#lib/domain/period.ts';
import { extraOn, planHotspots, strengthOn } from '#pipelines/demo/hotspots.ts';
import { layOutSites } from '#pipelines/demo/sites.ts';
import { exampleGazetteer } from './example-world.ts';

const gazetteer = exampleGazetteer();
const asOf = '2026-11-21';
const planned = planHotspots(gazetteer, layOutSites(gazetteer, 7), { seed: 7, asOf, count: 12 });
const borders = new Set(gazetteer.adjacency.flatMap(({ a, b }) => [`${a}/${b}`, `${b}/${a}`]));

test('a dozen are planted in the last 52 weeks, single communes and clusters, some still going on', () => {
	expect(planned).toHaveLength(12);
	expect(planned.every(({ from }) => from >= addDays(asOf, -364) && from <= asOf)).toBe(true);
	expect(planned.filter(({ communes }) => communes.length === 1)).toHaveLength(6);
	expect(planned.filter(({ to }) => to > asOf).length).toBeGreaterThanOrEqual(3);
	expect(new Set(planned.map(({ kind }) => kind))).toEqual(new Set(['volume', 'sentiment']));
});

test('each commune of a cluster borders another one of it, and none is in two hotspots', () => {
	for (const { communes } of planned.filter((hotspot) => hotspot.communes.length > 1))
		for (const [index, code] of communes.entries())
			if (index)
				expect(communes.slice(0, index).some((other) => borders.has(`${code}/${other}`))).toBe(
					true
				);
	const all = planned.flatMap(({ communes }) => communes);
	expect(new Set(all).size).toBe(all.length);
});

test('strength rises week by week, is full for a while and fades', () => {
	for (const hotspot of planned) {
		const { from, to, ramp_weeks } = hotspot;
		const ramp = Array.from({ length: ramp_weeks }, (_, w) =>
			strengthOn(hotspot, addDays(from, 7 * w))
		);
		expect(ramp).toEqual([...ramp].sort((a, b) => a - b));
		expect(ramp.at(-1)).toBe(1);
		expect(strengthOn(hotspot, addDays(to, -1))).toBeLessThan(0.5);
		expect(strengthOn(hotspot, addDays(from, -1)) + strengthOn(hotspot, to)).toBe(0);
	}
});

test('a hotspot of sentiment brings as many texts before it as in it', () => {
	const calm = planned.find(({ kind }) => kind === 'sentiment');
	if (!calm) throw new Error('none planned');
	expect(extraOn(calm, addDays(calm.from, -700))).toBe(extraOn(calm, addDays(calm.from, 28)));
});
