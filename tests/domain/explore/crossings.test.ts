import { describe, expect, test } from 'vitest';
import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import type { CubeTable } from '#lib/domain/cube/table.ts';
import { crossingsOf, type Crossings } from '#lib/domain/explore/crossings.ts';
import { dragged, looked, picked } from '#lib/domain/explore/moves.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';

const week = { from: '2026-01-05', to: '2026-01-12' };
const frame: CubeFrame = {
	...{ snapshot_id: 's', dataset: 'example', period: week, comparison: null, slots: [week] },
	data_from: week.from
};
const drawn = exploreStateFromSearch(new URLSearchParams('with=channel:hotline'));

/** Asks for the tables of a state after those of another, and tells which were asked for. */
async function askedAfter(state: ExploreState, before: ExploreState) {
	const asked: string[] = [];
	const ask = async ({ rows, cols }: { rows: string; cols: string }) => {
		asked.push(`${rows} x ${cols}`);
		return { name: asked.length } as unknown as CubeTable;
	};
	const crossings: Crossings = await crossingsOf(before, frame, ask);
	asked.length = 0;
	const next = await crossingsOf(state, frame, ask, { state: before, crossings });
	return { asked, isSame: next.lines === crossings.lines };
}

describe('lines of members', () => {
	test('stay as they are while weeks are dragged', async () => {
		expect(await askedAfter(dragged(drawn, week), drawn)).toEqual({ asked: [], isSame: true });
	});
	test('are counted anew when something is picked, and when other members are drawn', async () => {
		const other = await askedAfter(picked(drawn, 'issue', 'env.waste'), drawn);
		expect(other).toEqual({ asked: ['channel x week'], isSame: false });
		const withs = looked(drawn, { with: [['channel', 'letter']] });
		expect((await askedAfter(withs, drawn)).isSame).toBe(false);
	});
});
