import { cellsOf } from './scores.ts';
import { IGNORED, TRUE, type Truth } from './truth.ts';

export interface TopTenFigures {
	/** share of the week's ten highest cells that are true */
	cells: number;
	/** share of the week's ten highest incidents that are, at least by half of their cells */
	incidents: number;
}

const TEN = 10;
/** Weeks after the first scored one before ten are asked for. */
const SETTLING = 4;
/** Cells that incidents are joined from. */
const LOOKED_AT = 120;
/** A neighbour belongs to an incident from this share of its score on. */
const ALIKE = 0.6;

interface Incident {
	issue: number;
	score: number;
	communes: number[];
}

/** Precision of what a person would see first. NaN where no week has ten true cells. */
export function topTen(truth: Truth, score: Float32Array): TopTenFigures {
	const { country, state, at } = truth;
	const { frame, from, weeks } = country;
	const cells = cellsOf(country);
	const communes = frame.communes.length;

	function trueCells(week: number): number {
		const ranked: number[] = [];
		for (let place = at(0, 0, week); place < at(0, 0, week) + cells; place++)
			if (state[place] !== IGNORED) ranked.push(place);
		ranked.sort((a, b) => (score[b] as number) - (score[a] as number));
		return ranked.slice(0, TEN).filter((place) => state[place] === TRUE).length;
	}

	function incidentsOf(week: number): Incident[] {
		const ranked = Array.from({ length: cells }, (_, cell) => cell);
		const scoreOf = (cell: number) => score[at(0, 0, week) + cell] as number;
		ranked.sort((a, b) => scoreOf(b) - scoreOf(a));
		const incidents: Incident[] = [];
		for (const cell of ranked.slice(0, LOOKED_AT)) {
			if (scoreOf(cell) <= 0) break;
			const [issue, commune] = [Math.floor(cell / communes), cell % communes];
			const near = [commune, ...(frame.neighbours[commune] ?? [])];
			const incident = incidents.find(
				(each) => each.issue === issue && each.communes.some((other) => near.includes(other))
			);
			if (incident) {
				if (scoreOf(cell) > ALIKE * incident.score) incident.communes.push(commune);
			} else if (incidents.length < TEN)
				incidents.push({ issue, score: scoreOf(cell), communes: [commune] });
			else break;
		}
		return incidents;
	}

	function trueIncidents(week: number): number {
		return incidentsOf(week).filter(({ issue, communes: places }) => {
			const right = places.filter((commune) => state[at(issue, commune, week)] === TRUE);
			return right.length >= places.length / 2;
		}).length;
	}

	const isBusy = (week: number) => {
		const begin = at(0, 0, week);
		return state.subarray(begin, begin + cells).filter((each) => each === TRUE).length >= TEN;
	};
	const busy: number[] = [];
	for (let week = from + SETTLING; week < weeks.length; week++) if (isBusy(week)) busy.push(week);
	const mean = (of: (week: number) => number) =>
		busy.reduce((sum, week) => sum + of(week), 0) / (TEN * busy.length);
	return { cells: mean(trueCells), incidents: mean(trueIncidents) };
}
