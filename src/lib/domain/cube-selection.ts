import { z } from 'zod';
import { CUBE_DIMENSIONS, type CubeDimension, type CubeFrame } from './cube.ts';
import type { Period } from './period.ts';

const MOST_PICKED = 200;

const daysSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/)
	.transform((text) => ({ from: text.slice(0, 10), to: text.slice(12) }))
	.pipe(z.object({ from: z.iso.date(), to: z.iso.date() }));

const pickSchema = z.strictObject({
	isExcluded: z.boolean(),
	dimension: z.enum(CUBE_DIMENSIONS),
	member: z.string().max(40)
});

const selectionSchema = z.strictObject({
	pick: z.array(pickSchema).max(MOST_PICKED),
	now: z.array(daysSchema).max(1),
	before: z.array(z.union([z.literal('none'), daysSchema])).max(1)
});

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

/** `issue:env.waste` shows a member, `-issue:env.waste` leaves it out. */
function pickOf(text: string) {
	const isExcluded = text.startsWith('-');
	const colon = text.indexOf(':');
	const dimension = text.slice(isExcluded ? 1 : 0, Math.max(0, colon));
	return { isExcluded, dimension, member: text.slice(colon + 1) };
}

/** Reads a selection from a URL; other keys are left alone. Throws a ZodError for bad values. */
export function selectionFromSearch(search: URLSearchParams): CubeSelection {
	const { pick, now, before } = selectionSchema.parse({
		pick: search.getAll('pick').map(pickOf),
		now: search.getAll('now'),
		before: search.getAll('before')
	});
	const picks: Partial<Record<CubeDimension, string[]>> = {};
	const excluded: Partial<Record<CubeDimension, string[]>> = {};
	for (const { isExcluded, dimension, member } of pick) {
		((isExcluded ? excluded : picks)[dimension] ??= []).push(member);
	}
	return { picks, excluded, now: now[0] ?? null, before: before[0] ?? null };
}

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
