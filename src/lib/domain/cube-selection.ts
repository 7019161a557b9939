import { z } from 'zod';
import { CUBE_DIMENSIONS, type CubeDimension, type CubeFrame } from './cube.ts';
import type { Period } from './period.ts';

const MOST_PICKED = 200;

const daysSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/)
	.transform((text) => ({ from: text.slice(0, 10), to: text.slice(12) }))
	.pipe(z.object({ from: z.iso.date(), to: z.iso.date() }));

const pickSchema = z.tuple([z.enum(CUBE_DIMENSIONS), z.string().max(40)]);

const selectionSchema = z.strictObject({
	pick: z.array(pickSchema).max(MOST_PICKED),
	now: z.array(daysSchema).max(1),
	before: z.array(z.union([z.literal('none'), daysSchema])).max(1)
});

/** What is picked within a cube; all days half-open and on the edges of its slots. */
export interface CubeSelection {
	/** members by dimension; none, or an empty list, shows all */
	picks: Partial<Record<CubeDimension, readonly string[]>>;
	/** null shows all of the cube's period */
	now: Period | null;
	/** null compares with the cube's comparison period, `none` with nothing */
	before: Period | 'none' | null;
}

export const WHOLE_CUBE: CubeSelection = { picks: {}, now: null, before: null };

const KEYS = ['pick', 'now', 'before'] as const;

/** The days that a selection shows and compares with. */
export const spansOf = ({ now, before }: CubeSelection, frame: CubeFrame) => ({
	now: now ?? frame.period,
	before: before === 'none' ? null : (before ?? frame.comparison)
});

/** Reads a selection from a URL; other keys are left alone. Throws a ZodError for bad values. */
export function selectionFromSearch(search: URLSearchParams): CubeSelection {
	const { pick, now, before } = selectionSchema.parse({
		pick: search.getAll('pick').map((text) => {
			const colon = text.indexOf(':');
			return [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
		}),
		now: search.getAll('now'),
		before: search.getAll('before')
	});
	const picks: Partial<Record<CubeDimension, string[]>> = {};
	for (const [dimension, member] of pick) (picks[dimension] ??= []).push(member);
	return { picks, now: now[0] ?? null, before: before[0] ?? null };
}

const daysText = ({ from, to }: Period) => `${from}..${to}`;

/** Writes a selection so that `selectionFromSearch` reads it back, members in one order. */
export function selectionToSearch({ picks, now, before }: CubeSelection): URLSearchParams {
	const search = new URLSearchParams();
	for (const dimension of CUBE_DIMENSIONS) {
		for (const member of [...(picks[dimension] ?? [])].sort()) {
			search.append('pick', `${dimension}:${member}`);
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
