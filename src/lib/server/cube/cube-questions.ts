import { z } from 'zod';
import { CUBE_DIMENSIONS, CUBE_MEASURES } from '#lib/domain/cube/cube.ts';
import { TABLE_AXES } from '#lib/domain/cube/table.ts';
import type { Role } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../warehouse/question.ts';
import cellsSql from './cube-cells.sql?raw';
import membersSql from './cube-members.sql?raw';
import { cubeParamsSchema, cubeRelations } from './cube-params.ts';
import sizeSql from './cube-size.sql?raw';
import sliceSql from './cube-slice.sql?raw';
import tableSql from './cube-table.sql?raw';
import { selectionParamsSchema } from './selection-params.ts';

/** Cells are exact, and whoever holds a cube can read every one: leaders are answered by slices. */
const ROLES: readonly Role[] = ['analyst', 'commission', 'administrator'];

const count = z.int();
const measures = Object.fromEntries(CUBE_MEASURES.map((name) => [name, count])) as Record<
	(typeof CUBE_MEASURES)[number],
	typeof count
>;
const definition = {
	vi: 'Số phản ánh theo nơi, vấn đề, kênh, sắc thái và tuần nhận; không tính trùng và đã rút, trừ tổng số.',
	en: 'Feedback by place, issue, channel, sentiment and week of receipt; all but the total leave duplicates and withdrawn ones out.'
};

export const cubeSizeQuestion = defineQuestion({
	name: 'cube-size',
	relations: [cubeRelations.feedback, cubeRelations.day],
	sql: sizeSql,
	params: cubeParamsSchema,
	row: z.object({ n: count, cell_count: count }),
	definition,
	roles: ROLES
});

export const cubeMembersQuestion = defineQuestion({
	name: 'cube-members',
	relations: [cubeRelations.feedback, cubeRelations.member],
	sql: membersSql,
	params: cubeParamsSchema,
	row: z.object({ dimension: z.enum(['place', 'issue', 'channel']), member: z.string() }),
	definition,
	roles: ROLES
});

export const cubeCellsQuestion = defineQuestion({
	name: 'cube-cells',
	relations: [cubeRelations.feedback, cubeRelations.day, cubeRelations.member],
	sql: cellsSql,
	params: cubeParamsSchema.extend({ part_from: z.iso.date(), part_to: z.iso.date() }),
	row: z.object({
		...{ place: count, issue: count, channel: count, sentiment: count, week: count },
		...measures
	}),
	definition,
	roles: ROLES
});

export const sliceRowSchema = z.object({
	dimension: z.enum([...CUBE_DIMENSIONS, 'week']),
	member: z.string(),
	is_now: z.boolean(),
	is_before: z.boolean(),
	...{ negative_count: count, neutral_count: count, positive_count: count, unsure_count: count },
	...measures
});
export type SliceQuestionRow = z.infer<typeof sliceRowSchema>;

export const cubeSliceQuestion = defineQuestion({
	name: 'cube-slice',
	relations: [cubeRelations.judged],
	sql: sliceSql,
	params: selectionParamsSchema,
	row: sliceRowSchema,
	definition
});

const tableRowSchema = z.object({
	row_member: z.string().nullable(),
	col_member: z.string().nullable(),
	/** of the whole axis, the same in each row */
	row_member_count: count,
	col_member_count: count,
	is_now: z.boolean(),
	is_before: z.boolean(),
	...{ negative_count: count, neutral_count: count, positive_count: count, unsure_count: count },
	...measures
});
export type TableQuestionRow = z.infer<typeof tableRowSchema>;

export const cubeTableQuestion = defineQuestion({
	name: 'cube-table',
	relations: [cubeRelations.judged],
	sql: tableSql,
	params: selectionParamsSchema.extend({
		rows: z.enum(TABLE_AXES),
		cols: z.enum(TABLE_AXES),
		most_members: z.int()
	}),
	row: tableRowSchema,
	definition
});
