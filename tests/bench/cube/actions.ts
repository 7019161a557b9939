import type { Slicer } from '#lib/crossfilter/create-slicer.ts';

interface Action {
	name: string;
	run(slicer: Slicer, round: number): void;
}

const member = (slicer: Slicer, dimension: Parameters<Slicer['pick']>[0], index: number) => {
	const members = slicer.members(dimension);
	return members[index % members.length] as string;
};

/** A week's brush, thirteen weeks wide, that goes back and forth over the period. */
const brushAt = (slicer: Slicer, round: number) => {
	const weeks = slicer.cube.frame.slots.length;
	const first = weeks / 2 + (round % (weeks / 2 - 13));
	return { from: first, to: first + 13 };
};

/** What a person does on a page of linked charts, one after another; each is one update. */
export const ACTIONS: readonly Action[] = [
	{
		name: 'pick a province',
		run: (s, round) => s.pick('province', [member(s, 'province', round)])
	},
	{ name: 'clear the province', run: (s) => s.pick('province', []) },
	{ name: 'pick a commune', run: (s, round) => s.pick('place', [member(s, 'place', round)]) },
	{
		name: 'pick a second commune',
		run: (s, round) => s.pick('place', [member(s, 'place', round), member(s, 'place', round + 9)])
	},
	{ name: 'clear communes', run: (s) => s.pick('place', []) },
	{ name: 'pick an issue', run: (s, round) => s.pick('issue', [member(s, 'issue', round)]) },
	{
		name: 'pick a channel too',
		run: (s, round) => s.pick('channel', [member(s, 'channel', round)])
	},
	{ name: 'drag the weeks', run: (s, round) => s.showWeeks(brushAt(s, round)) },
	{ name: 'drag the weeks by one', run: (s, round) => s.showWeeks(brushAt(s, round + 1)) },
	{ name: 'clear the channel', run: (s) => s.pick('channel', []) },
	{ name: 'clear the issue', run: (s) => s.pick('issue', []) },
	{
		name: 'exclude one issue',
		run: (s, round) => {
			const other = member(s, 'issue', round);
			s.pick(
				'issue',
				s.members('issue').filter((name) => name !== other)
			);
		}
	},
	{ name: 'pick a sentiment', run: (s) => s.pick('sentiment', ['negative']) },
	{
		name: 'drag the weeks by one, negative only',
		run: (s, round) => s.showWeeks(brushAt(s, round))
	},
	{
		name: 'clear everything',
		run: (s) => {
			s.pick('issue', []);
			s.pick('sentiment', []);
			s.showWeeks({ from: s.cube.frame.slots.length / 2, to: s.cube.frame.slots.length });
		}
	}
];
