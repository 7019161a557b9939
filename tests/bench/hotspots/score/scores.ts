import type { Country } from '../country/country.ts';

/** What a method says of each scored week, at `(week − from) * cells + issue * communes + commune`. */
export interface Scores {
	/** −1: nothing */
	score: Float32Array;
	/** 1 where the method itself would have raised an alarm */
	alarm: Uint8Array;
}

const NOTHING = -1;
/** Scores are compared as a table with four decimal places holds them. */
const DIGITS = 1e4;
export const rounded = (score: number): number => Math.round(score * DIGITS) / DIGITS;

/** Cells of a week. */
export const cellsOf = ({ frame }: Country): number => frame.issues.length * frame.communes.length;

export function blankScores(country: Country): Scores {
	const length = (country.weeks.length - country.from) * cellsOf(country);
	return { score: new Float32Array(length).fill(NOTHING), alarm: new Uint8Array(length) };
}

/** Scores each cell and scored week by itself. */
export function scoreEach(
	country: Country,
	judge: (week: number, cell: number) => { score: number; alarm: boolean }
): Scores {
	const scores = blankScores(country);
	const cells = cellsOf(country);
	for (let week = country.from; week < country.weeks.length; week++)
		for (let cell = 0; cell < cells; cell++) {
			const { score, alarm } = judge(week, cell);
			const at = (week - country.from) * cells + cell;
			scores.score[at] = rounded(score);
			scores.alarm[at] = alarm ? 1 : 0;
		}
	return scores;
}
