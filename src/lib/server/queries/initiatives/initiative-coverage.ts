import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import communeSql from './coverage-by-commune.sql?raw';
import provinceSql from './coverage-by-province.sql?raw';
import { placeParams, placeParamsSchema } from './initiative-params.ts';

const provinceRowSchema = z.object({
	province_code: z.string(),
	name_vi: z.string(),
	name_en: z.string(),
	year: z.int(),
	/** communes with at least one recognised initiative registered in the year */
	covered_count: z.int(),
	/** communes with at least one initiative of any status */
	registered_count: z.int(),
	commune_count: z.int()
});
export type ProvinceCoverage = z.infer<typeof provinceRowSchema>;
const communeRowSchema = z.object({
	commune_code: z.string(),
	name_vi: z.string(),
	name_en: z.string(),
	year: z.int(),
	recognised_count: z.int(),
	initiative_count: z.int()
});
export type CommuneCoverage = z.infer<typeof communeRowSchema>;

const definition = {
	vi: 'Mục tiêu: mỗi xã, phường ít nhất một mô hình được công nhận mỗi năm. Tính theo năm đăng ký.',
	en: 'The target: every commune at least one recognised initiative a year. By year of the register.'
};
export const coverageByProvinceQuestion = defineQuestion({
	name: 'coverage-by-province',
	relations: [relations.initiative, relations.province],
	sql: provinceSql,
	params: placeParamsSchema,
	row: provinceRowSchema,
	definition
});
export const coverageByCommuneQuestion = defineQuestion({
	name: 'coverage-by-commune',
	relations: [relations.initiative, relations.commune],
	sql: communeSql,
	params: placeParamsSchema.extend({ list_province: z.string() }),
	row: communeRowSchema,
	definition
});

/** Coverage of one initiative per commune per year: a row per province and year, whatever the place filter. */
export async function initiativeCoverage(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly ProvinceCoverage[]> {
	const params = { ...placeParams(view), province: null, commune: null };
	return warehouse.ask(coverageByProvinceQuestion, viewer, params);
}

/** The same inside one province: a row per commune and year. */
export async function communeCoverage(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	province: string
): Promise<readonly CommuneCoverage[]> {
	const params = { ...placeParams(view), province: null, commune: null, list_province: province };
	return warehouse.ask(coverageByCommuneQuestion, viewer, params);
}
