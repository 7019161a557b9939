import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { PAGE_SIZE, pageParams, pageParamsShape } from '../page-params.ts';
import type { Page } from '../page-params.ts';
import { relations } from '../relations/relations.ts';
import countSql from './initiative-count.sql?raw';
import sql from './initiative-list.sql?raw';
import { initiativeParams, initiativeParamsSchema } from './initiative-params.ts';

const text = z.string().nullable();
const day = z.iso.date().nullable();
const rowSchema = z.object({
	initiative_id: z.string(),
	name_vi: text,
	name_en: text,
	province_code: text,
	province_name_vi: text,
	province_name_en: text,
	commune_code: text,
	commune_name_vi: text,
	commune_name_en: text,
	field: text,
	owner_type: text,
	issue: text,
	issue_name_vi: text,
	issue_name_en: text,
	area_type: text,
	registered_year: z.int().nullable(),
	status: z.string(),
	registered_on: day,
	assessed_on: day,
	recognised_on: day,
	lapsed_on: day,
	replication_of: text,
	/** initiatives in the same scope that say they replicate this one */
	replica_count: z.int(),
	is_selected_for_replication: z.boolean().nullable(),
	/** `model_described`: the source describes it without a name */
	record_kind: z.string(),
	press_title: text,
	press_publisher: text,
	press_address: text,
	press_published_on: day
});
export type Initiative = z.infer<typeof rowSchema>;

const shared = {
	relations: [relations.initiative],
	definition: {
		vi: 'Mô hình trong sổ đăng ký; phong trào, chủ đề mà báo chí nhắc đến không được tính là mô hình.',
		en: 'Initiatives of the register; themes and campaigns that the press names are not counted as initiatives.'
	}
};
export const initiativeListQuestion = defineQuestion({
	...shared,
	name: 'initiative-list',
	sql,
	params: initiativeParamsSchema.extend(pageParamsShape),
	row: rowSchema
});
export const initiativeCountQuestion = defineQuestion({
	...shared,
	name: 'initiative-count',
	sql: countSql,
	params: initiativeParamsSchema,
	row: z.object({ total: z.int() })
});

/** The view's page of the register, newest year first. */
export async function initiativeList(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	size = PAGE_SIZE
): Promise<Page<Initiative>> {
	const params = initiativeParams(view);
	const [rows, counts] = await Promise.all([
		warehouse.ask(initiativeListQuestion, viewer, {
			...params,
			...pageParams(view.filters.page, size)
		}),
		warehouse.ask(initiativeCountQuestion, viewer, params)
	]);
	return { rows, total: counts[0]?.total ?? 0, page: view.filters.page, page_size: size };
}
