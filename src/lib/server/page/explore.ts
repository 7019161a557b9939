import { error } from '@sveltejs/kit';
import type { CubeSlice } from '#lib/domain/cube/slice.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import { comparedSelection } from '#lib/domain/explore/weeks.ts';
import type { PlaceNames } from '#lib/domain/place-names.ts';
import { crossingsOf, type Crossings } from '#lib/domain/explore/crossings.ts';
import { mapProvince } from '#lib/domain/explore/map-province.ts';
import { cubeFrame } from '../cube/cube-params.ts';
import { cubeSlice } from '../cube/cube-slice.ts';
import { cubeTable } from '../cube/cube-table.ts';
import { feedbackByCommune } from '../queries/feedback/feedback-by-commune.ts';
import { jumpNamesQuestion, namesOfTarget, type JumpName } from '../queries/places/jump-targets.ts';
import { mapOf } from './map.ts';
import type { Asking } from './page-load.ts';

/** By the answer they are made of, which the warehouse keeps: thousands of names are put together once. */
const namesOfAnswers = new WeakMap<readonly JumpName[], PlaceNames>();

function namesOf(rows: readonly JumpName[]): PlaceNames {
	const named = rows.flatMap(({ kind, code, province_code, names }) =>
		kind === 'commune' ? [[`${province_code}/${code}`, namesOfTarget({ names })] as const] : []
	);
	return Object.fromEntries(named);
}

/** The names of every commune that the viewer may see. */
export async function placeNames({
	warehouse,
	viewer
}: Pick<Asking, 'warehouse' | 'viewer'>): Promise<PlaceNames> {
	const rows = await warehouse.ask(jumpNamesQuestion, viewer, {});
	const names = namesOfAnswers.get(rows) ?? namesOf(rows);
	namesOfAnswers.set(rows, names);
	return names;
}

/** The slice of a state, its weeks beside as many of the comparison; 400 for weeks that it has not. */
export async function exploreSlice(asking: Asking, state: ExploreState): Promise<CubeSlice> {
	const frame = cubeFrame(asking.warehouse, asking.view);
	try {
		return await cubeSlice(asking, comparedSelection(state.selection, frame));
	} catch (thrown) {
		if (thrown instanceof RangeError) error(400, { message: 'badRequest' });
		throw thrown;
	}
}

/** The tables that a state shows: of its tab, and of the members that it draws as lines. */
export const exploreCrossings = (asking: Asking, state: ExploreState): Promise<Crossings> =>
	crossingsOf(state, cubeFrame(asking.warehouse, asking.view), (asked, selection) =>
		cubeTable(asking, asked, selection)
	);

/** What the map of a state is drawn on; null on other tabs. */
export async function exploreMap(asking: Asking, state: ExploreState) {
	if (state.view.tab !== 'map') return null;
	const { warehouse, viewer, view } = asking;
	const province = mapProvince(state) ?? viewer.province_code;
	// Only for where the communes lie: their figures come with the slice.
	const placed = province ? await feedbackByCommune(warehouse, viewer, view, province) : [];
	return { province, layer: mapOf({ ...view.filters, province }, placed) };
}
