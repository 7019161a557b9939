import type { Country } from '../country/country.ts';
import type { Planted } from '../country/hotspots.ts';
import { blankScores, cellsOf } from './scores.ts';

/** Nothing there; a scored hotspot; something that counts neither way. */
export const [NULL, TRUE, IGNORED] = [0, 1, 2] as const;

/** What there is to be found in the scored weeks, in the places of `Scores`. */
export interface Truth {
	country: Country;
	state: Uint8Array;
	/** hotspots of more reports, and those where only the tone changes */
	volume: readonly Planted[];
	tone: readonly Planted[];
	/** Where a cell stands. */
	at(issue: number, commune: number, week: number): number;
}

/** So many weeks after its end a hotspot counts neither way. */
const AFTERMATH = 4;

export function truthOf(country: Country): Truth {
	const { planted, frame, from, weeks } = country;
	const cells = cellsOf(country);
	const at = (issue: number, commune: number, week: number) =>
		(week - from) * cells + issue * frame.communes.length + commune;
	const state = new Uint8Array(blankScores(country).score.length);
	const isCounted = ({ kind, is_scored }: Planted) => is_scored && kind === 'volume';
	const volume = planted.filter(isCounted);

	function eachWeek(first: number, last: number, mark: (week: number) => void): void {
		for (let week = Math.max(first, from); week <= Math.min(last, weeks.length - 1); week++)
			mark(week);
	}
	for (const { issue, communes, start, end } of volume)
		for (const commune of communes)
			eachWeek(start, end, (week) => {
				state[at(issue, commune, week)] = TRUE;
			});
	for (const each of planted) {
		const { issue, communes, start, end } = each;
		const zone = new Set(communes);
		if (isCounted(each))
			for (const commune of communes)
				for (const other of frame.neighbours[commune] ?? []) zone.add(other);
		for (const commune of zone)
			eachWeek(start, end + AFTERMATH, (week) => {
				const place = at(issue, commune, week);
				if (state[place] !== TRUE) state[place] = IGNORED;
			});
	}
	const tone = planted.filter(({ kind }) => kind === 'tone');
	return { country, state, volume, tone, at };
}
