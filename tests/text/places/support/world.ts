import type { Gazetteer } from '#lib/domain/place.ts';
import type { PlaceContext } from '#lib/text/places/find-places.ts';
import type { Frames } from './frames.ts';
import type { Random } from './random.ts';
import { listUnits } from './units.ts';
import type { Unit } from './units.ts';

/** What the writers of test sentences draw from. */
export interface World {
	units: readonly Unit[];
	current: readonly Unit[];
	old: readonly Unit[];
	byKey: ReadonlyMap<string, readonly Unit[]>;
	/** by code */
	provinceNames: ReadonlyMap<string, string>;
	frames: Frames;
	random: Random;
	/** one of the sentences of a kind */
	frame: (kind: 'any' | 'where' | 'english') => string;
}

/** A numbered ward ("12"), or a name with letters. */
export const isNumber = ({ name }: Unit) => /^\d+$/.test(name);

export function createWorld(gazetteer: Gazetteer, frames: Frames, random: Random): World {
	const units = listUnits(gazetteer);
	return {
		units,
		current: units.filter(({ vintage }) => vintage === 'current'),
		old: units.filter(
			(unit) => unit.vintage === 'old' && unit.provinces.length === 1 && !isNumber(unit)
		),
		byKey: Map.groupBy(units, ({ key }) => key),
		provinceNames: new Map(gazetteer.provinces.map(({ code, name }) => [code, name])),
		frames,
		random,
		frame: (kind) => random.pick(frames[kind])
	};
}

export const DAYS = {
	before: ['2023-03-02', '2024-11-20', '2025-06-30'],
	after: ['2025-07-01', '2026-02-14', '2026-10-03']
} as const;

export const dayContext = (
	random: Random,
	time: keyof typeof DAYS,
	province_code: string | null = null
): PlaceContext => ({ received_on: random.pick(DAYS[time]), province_code });
