import fc from 'fast-check';
import { CUBE_DIMENSIONS, CUBE_MEASURES, CUBE_SENTIMENTS } from '#lib/domain/cube/cube.ts';
import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import type { CubeCells } from '#lib/server/cube/encode-cube.ts';

/** Few members, so that picks often meet; a place without a commune, one without a province too. */
export const MEMBERS = {
	place: ['/', '40/', '40/16702', '40/16681', '48/20194', '75/26188'],
	issue: ['env.waste', 'env.water', 'land.clearance', 'order.noise'],
	channel: ['hotline_1022', 'vneid', 'dialogue'],
	sentiment: [...CUBE_SENTIMENTS]
};

const below = (count: number) => fc.nat({ max: count - 1 });

/** Random cells of a frame, in the order of its weeks, then of places. */
export const cellsOf = (frame: CubeFrame): fc.Arbitrary<CubeCells> =>
	fc
		.array(
			fc.record({
				place: below(MEMBERS.place.length),
				issue: below(MEMBERS.issue.length),
				channel: below(MEMBERS.channel.length),
				sentiment: below(CUBE_SENTIMENTS.length),
				week: below(frame.slots.length),
				counts: fc.array(
					fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 400 }) }, fc.nat({ max: 5_000 })),
					{
						minLength: CUBE_MEASURES.length,
						maxLength: CUBE_MEASURES.length
					}
				)
			}),
			{ maxLength: 60 }
		)
		.map((cells) => {
			const ordered = cells.toSorted((a, b) => a.week - b.week || a.place - b.place);
			const column = (name: 'place' | 'issue' | 'channel' | 'sentiment' | 'week') =>
				Uint16Array.from(ordered, (cell) => cell[name]);
			return {
				size: ordered.length,
				members: { ...MEMBERS, week: frame.slots.map(({ from }) => from) },
				codes: {
					place: column('place'),
					issue: column('issue'),
					channel: column('channel'),
					sentiment: column('sentiment'),
					week: column('week')
				},
				counts: Object.fromEntries(
					CUBE_MEASURES.map((name, index) => [
						name,
						Uint32Array.from(ordered, (cell) => cell.counts[index] as number)
					])
				) as CubeCells['counts']
			};
		});

const range = (slots: number) =>
	fc
		.tuple(fc.nat({ max: slots }), fc.nat({ max: slots }))
		.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const pick = fc.constantFrom(...CUBE_DIMENSIONS).chain((dimension) => {
	const members: readonly string[] = {
		...MEMBERS,
		province: ['', '40', '48', '75', 'no such'],
		issue_group: ['env', 'land', 'order']
	}[dimension];
	return fc.record({
		kind: fc.constant('pick' as const),
		dimension: fc.constant(dimension),
		members: fc.subarray([...members]),
		excluded: fc.oneof(fc.constant([]), fc.subarray([...members], { maxLength: 2 }))
	});
});

/** What a person may do, one after another; `interrupted` leaves an update unfinished before it. */
export const actionsOf = (frame: CubeFrame) =>
	fc.array(
		fc.record({
			interrupted: fc.option(fc.nat({ max: 12 }), { nil: null }),
			change: fc.oneof(
				{ weight: 4, arbitrary: pick },
				fc.record({ kind: fc.constant('show' as const), range: range(frame.slots.length) }),
				fc.record({
					kind: fc.constant('compare' as const),
					range: fc.option(range(frame.slots.length), { nil: null })
				})
			)
		}),
		{ minLength: 1, maxLength: 12 }
	);
