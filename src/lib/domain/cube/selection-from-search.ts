import { z } from 'zod';
import { CUBE_DIMENSIONS, type CubeDimension } from './cube.ts';
import type { CubeSelection } from './selection.ts';

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
