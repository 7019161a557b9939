import { CUBE_DIMENSIONS, type CubeDimension, type CubeFrame } from './cube.ts';
import type { Period } from '#lib/domain/period.ts';

/** Members by dimension. */
export type MemberLists = Partial<Record<CubeDimension, readonly string[]>>;

/** What is picked within a cube; all days half-open and on the edges of its slots. */
export interface CubeSelection {
	/** members that are shown; none, or an empty list, shows all */
	picks: MemberLists;
	/** members that are left out, also where they are picked */
	excluded: MemberLists;
	/** null shows all of the cube's period */
	now: Period | null;
	/** null compares with the cube's comparison period, `none` with nothing */
	before: Period | 'none' | null;
}

export const WHOLE_CUBE: CubeSelection = {
	picks: {},
	excluded: {},
	now: null,
	before: null
};

const KEYS = ['pick', 'now', 'before'] as const;

/** The days that a selection shows and compares with. */
export const spansOf = ({ now, before }: CubeSelection, frame: CubeFrame) => ({
	now: now ?? frame.period,
	before: before === 'none' ? null : (before ?? frame.comparison)
});

const daysText = ({ from, to }: Period) => `${from}..${to}`;

/** Writes a selection so that `selectionFromSearch` reads it back, members in one order. */
export function selectionToSearch(selection: CubeSelection): URLSearchParams {
	const { picks, excluded, now, before } = selection;
	const search = new URLSearchParams();
	for (const dimension of CUBE_DIMENSIONS) {
		for (const member of [...(picks[dimension] ?? [])].sort()) {
			search.append('pick', `${dimension}:${member}`);
		}
		for (const member of [...(excluded[dimension] ?? [])].sort()) {
			search.append('pick', `-${dimension}:${member}`);
		}
	}
	if (now) search.set('now', daysText(now));
	if (before) search.set('before', before === 'none' ? before : daysText(before));
	return search;
}

/** The search without the selection: what pages read their filters from. */
export function withoutSelection(search: URLSearchParams): URLSearchParams {
	const rest = new URLSearchParams(search);
	for (const key of KEYS) rest.delete(key);
	return rest;
}
