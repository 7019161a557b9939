import type { Planted } from '../country/hotspots.ts';
import type { Truth } from './truth.ts';

/** A road is looked at in its sixth week, or its last, and the week before. */
const LOOKED_AT = 5;
/** Communes within so many borders of it are looked at. */
const REACH = 2;

function zoneAbout({ country }: Truth, communes: readonly number[]): Set<number> {
	const zone = new Set(communes);
	for (let turn = 0; turn < REACH; turn++)
		for (const commune of [...zone])
			for (const other of country.frame.neighbours[commune] ?? []) zone.add(other);
	return zone;
}

function f1Of(truth: Truth, alarm: Uint8Array, { issue, communes, start, end }: Planted): number {
	const week = Math.min(start + LOOKED_AT, end);
	const flagged = [...zoneAbout(truth, communes)].filter((commune) =>
		[week - 1, week].some((past) => alarm[truth.at(issue, commune, past)])
	);
	const right = flagged.filter((commune) => communes.includes(commune)).length;
	return right === 0 ? 0 : (2 * right) / (flagged.length + communes.length);
}

/** Mean F1 of the communes flagged in and about hotspots along a road, 0–1; NaN without any. */
export function footprintF1(truth: Truth, alarm: Uint8Array): number {
	const roads = truth.volume.filter(({ communes }) => communes.length > 1);
	return roads.reduce((sum, road) => sum + f1Of(truth, alarm, road), 0) / roads.length;
}
