import { CUBE_SENTIMENTS, type CubeFrame } from '#lib/domain/cube/cube.ts';
import { addDays } from '#lib/domain/period.ts';
import { weekSlots } from '#lib/domain/week-slots.ts';
import type { CubeCells } from '#lib/server/cube/encode-cube.ts';

const FIRST_MONDAY = '2025-01-06';

/** A frame of whole weeks, the later half compared with the earlier. */
export function frameOfWeeks(weeks: number): CubeFrame {
	const half = addDays(FIRST_MONDAY, 7 * Math.floor(weeks / 2));
	const period = { from: half, to: addDays(FIRST_MONDAY, 7 * weeks) };
	const comparison = weeks > 1 ? { from: FIRST_MONDAY, to: half } : null;
	const slots = weekSlots(period, comparison);
	return {
		...{ snapshot_id: 'generated', dataset: 'example', period, comparison, slots },
		data_from: FIRST_MONDAY
	};
}

/** Shares from 0 to 1, the same for the same seed: a million in some milliseconds. */
function randomShares(seed: number): () => number {
	let state = seed >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

const names = (count: number, name: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => name(index));

/** Cells in the order of a cube's (week, then place) with a skew of members as of feedback: few have most. */
export function generatedCells(frame: CubeFrame, size: number, seed: number): CubeCells {
	const members = {
		place: names(3_356, (index) => `${10 + Math.floor(index / 99)}/${String(10_000 + index)}`),
		issue: names(57, (index) => `${['env', 'land', 'order'][index % 3]}.issue_${index}`),
		channel: names(15, (index) => `channel_${index}`),
		sentiment: [...CUBE_SENTIMENTS],
		week: frame.slots.map(({ from }) => from)
	};
	const random = randomShares(seed);
	const skewed = (count: number) => Math.floor(count * random() ** 2);
	const column = (draw: () => number) => new Uint16Array(size).map(draw);
	const n = column(() => 1 + Math.floor(random() ** 6 * 12));
	const part = () => n.map((count) => Math.floor(count * random() * 1.3));
	const week = column(() => Math.floor(random() * members.week.length)).sort();
	const place = column(() => skewed(members.place.length));
	for (let from = 0, to = 0; from < size; from = to) {
		while (to < size && week[to] === week[from]) to++;
		place.subarray(from, to).sort();
	}
	return {
		size,
		members,
		codes: {
			place,
			issue: column(() => skewed(members.issue.length)),
			channel: column(() => skewed(members.channel.length)),
			sentiment: column(() => skewed(members.sentiment.length)),
			week
		},
		counts: {
			n,
			counted_count: part(),
			due_count: part(),
			answered_count: part(),
			answered_on_time_count: part(),
			resolved_count: part(),
			open_count: part()
		}
	};
}
