import { z } from 'zod';
import { CUBE_DIMENSIONS, type CubeDimension, type CubeFrame } from '#lib/domain/cube/cube.ts';
import { spansOf, type CubeSelection } from '#lib/domain/cube/selection.ts';
import { slotRange } from '#lib/domain/week-slots.ts';
import type { View } from '../view.ts';
import { cubeParams, cubeParamsSchema } from './cube-params.ts';

const listsSchema = <Prefix extends 'pick' | 'except'>(prefix: Prefix) =>
	Object.fromEntries(
		CUBE_DIMENSIONS.map((name) => [`${prefix}_${name}`, z.array(z.string())])
	) as Record<`${Prefix}_${CubeDimension}`, z.ZodArray<z.ZodString>>;

/** What questions about a selection within a cube are told: `judged` reads all of them. */
export const selectionParamsSchema = cubeParamsSchema.extend({
	now_from: z.iso.date(),
	now_to: z.iso.date(),
	before_from: z.iso.date().nullable(),
	before_to: z.iso.date().nullable(),
	...listsSchema('pick'),
	...listsSchema('except')
});
export type SelectionParams = z.infer<typeof selectionParamsSchema>;

function lists<Prefix extends 'pick' | 'except'>(
	prefix: Prefix,
	members: CubeSelection['picks']
): Record<`${Prefix}_${CubeDimension}`, string[]> {
	const named = CUBE_DIMENSIONS.map((name) => [`${prefix}_${name}`, [...(members[name] ?? [])]]);
	return Object.fromEntries(named) as Record<`${Prefix}_${CubeDimension}`, string[]>;
}

/** Parameters of a selection. Throws a RangeError for days that are not whole weeks of the cube. */
export function selectionParams(
	view: View,
	frame: CubeFrame,
	selection: CubeSelection
): SelectionParams {
	const { now, before } = spansOf(selection, frame);
	for (const span of before ? [now, before] : [now]) slotRange(frame.slots, span);
	return {
		...cubeParams(view, frame),
		now_from: now.from,
		now_to: now.to,
		before_from: before?.from ?? null,
		before_to: before?.to ?? null,
		...lists('pick', selection.picks),
		...lists('except', selection.excluded)
	};
}
