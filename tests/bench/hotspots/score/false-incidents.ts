import { cellsOf } from './scores.ts';
import { NULL, type Truth } from './truth.ts';

/** Alarms so many weeks apart are of one incident. */
const REACH = 2;

/** False alarms a week, those of neighbours on one issue in about the same weeks joined into one. */
export function falseIncidents({ country, state }: Truth, alarm: Uint8Array): number {
	const { frame, weeks, from } = country;
	const cells = cellsOf(country);
	const scored = weeks.length - from;
	const seen = new Uint8Array(alarm.length);
	const isOpen = (place: number) => alarm[place] === 1 && state[place] === NULL && !seen[place];

	function* beside(place: number): Generator<number> {
		const [week, cell] = [Math.floor(place / cells), place % cells];
		const commune = cell % frame.communes.length;
		const near = [commune, ...(frame.neighbours[commune] ?? [])];
		const last = Math.min(scored - 1, week + REACH);
		for (const other of near)
			for (let past = Math.max(0, week - REACH); past <= last; past++)
				yield past * cells + cell - commune + other;
	}

	let incidents = 0;
	for (let place = 0; place < alarm.length; place++) {
		if (!isOpen(place)) continue;
		incidents++;
		const open = [place];
		seen[place] = 1;
		for (let next = open.pop(); next !== undefined; next = open.pop())
			for (const other of beside(next))
				if (isOpen(other)) {
					seen[other] = 1;
					open.push(other);
				}
	}
	return incidents / scored;
}
