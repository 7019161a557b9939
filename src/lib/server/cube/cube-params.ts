import { z } from 'zod';
import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import { weekSlots } from '#lib/domain/week-slots.ts';
import { filterParams, filterParamsSchema } from '../queries/filter-params.ts';
import { relations } from '../queries/relations/relations.ts';
import type { View } from '../view.ts';
import type { Relation } from '../warehouse/question.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import daySql from './cube-days.sql?raw';
import judgedSql from './cube-judged.sql?raw';
import memberSql from './cube-member.sql?raw';

/** What the questions about a cube read: feedback, and what the cube makes of its days and members. */
const { feedback } = relations;
const day: Relation = { name: 'day', sql: daySql };
export const cubeRelations = {
	feedback,
	day,
	member: { name: 'member', sql: memberSql, reads: [feedback] },
	/** feedback with what a selection says of each */
	judged: { name: 'judged', sql: judgedSql, reads: [feedback, day] }
} as const satisfies Record<string, Relation>;

export const cubeParamsSchema = filterParamsSchema.extend({
	slot_starts: z.array(z.iso.date()),
	slot_ends: z.array(z.iso.date())
});
export type CubeParams = z.infer<typeof cubeParamsSchema>;

/** What a cube of this view is of. */
export function cubeFrame({ snapshot_id }: Pick<Warehouse, 'snapshot_id'>, view: View): CubeFrame {
	const { dataset, period, comparison, data_from } = view;
	const slots = weekSlots(period, comparison);
	return { snapshot_id, dataset, period, comparison, slots, data_from };
}

/** The parameters of the questions about a cube: the view's filters, and days from first to last. */
export function cubeParams({ filters, dataset }: View, { slots }: CubeFrame): CubeParams {
	const [first, last] = [slots[0], slots.at(-1)];
	if (!first || !last) throw new RangeError('a period has a week at least');
	return {
		...filterParams(filters, { from: first.from, to: last.to }, dataset),
		slot_starts: slots.map(({ from }) => from),
		slot_ends: slots.map(({ to }) => to)
	};
}
