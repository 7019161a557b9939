import type { CubeDimension } from '#lib/domain/cube/cube.ts';
import type { CubeSelection, MemberLists } from '#lib/domain/cube/selection.ts';
import { MOST_COMPARED, type ExploreView } from './view.ts';
import type { ExploreState } from './state.ts';
import { toggled } from '#lib/domain/link.ts';
import type { Period } from '#lib/domain/period.ts';

function withList(
	lists: MemberLists,
	dimension: CubeDimension,
	members: readonly string[]
): MemberLists {
	const others = Object.entries(lists).filter(([name]) => name !== dimension);
	return Object.fromEntries(members.length ? [...others, [dimension, members]] : others);
}

const select = (state: ExploreState, patch: Partial<CubeSelection>): ExploreState => ({
	...state,
	selection: { ...state.selection, ...patch }
});

/** The same, looked at differently. */
export const looked = (state: ExploreState, patch: Partial<ExploreView>): ExploreState => ({
	...state,
	view: { ...state.view, ...patch }
});

/** Shows a member only, beside others that are picked; or no longer. */
export function picked(state: ExploreState, dimension: CubeDimension, member: string) {
	const { picks, excluded } = state.selection;
	return select(state, {
		picks: withList(picks, dimension, toggled(picks[dimension] ?? [], member)),
		excluded: withList(
			excluded,
			dimension,
			(excluded[dimension] ?? []).filter((other) => other !== member)
		)
	});
}

/** Leaves a member out, or takes it in again. */
export function excluded(state: ExploreState, dimension: CubeDimension, member: string) {
	const { picks, excluded: out } = state.selection;
	return select(state, {
		picks: withList(
			picks,
			dimension,
			(picks[dimension] ?? []).filter((other) => other !== member)
		),
		excluded: withList(out, dimension, toggled(out[dimension] ?? [], member))
	});
}

/** Draws a member as a line of its own, or no longer; the first gives way to a seventh. */
export function compared(state: ExploreState, dimension: CubeDimension, member: string) {
	const own = state.view.with.filter(([other]) => other === dimension);
	const others = own.filter(([, other]) => other !== member);
	const isDrawn = others.length < own.length;
	const members: ExploreView['with'] = isDrawn ? others : [...own, [dimension, member]];
	return looked(state, { with: members.slice(-MOST_COMPARED) });
}

/** Shows these weeks only; null shows all. */
export const dragged = (state: ExploreState, now: Period | null) =>
	select(state, { now, before: null });

/** Nothing picked, nothing left out, all weeks. */
export const cleared = (state: ExploreState) =>
	select(state, { picks: {}, excluded: {}, now: null, before: null });
