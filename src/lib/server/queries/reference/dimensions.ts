import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import codeSql from './code-names.sql?raw';
import issueSql from './issue-names.sql?raw';
import provinceSql from './province-names.sql?raw';

const names = { name_vi: z.string(), name_en: z.string() };
const provinceRowSchema = z.object({
	code: z.string(),
	...names,
	full_name_vi: z.string(),
	full_name_en: z.string(),
	commune_count: z.int()
});
export type ProvinceNames = z.infer<typeof provinceRowSchema>;
const issueRowSchema = z.object({
	issue: z.string(),
	issue_group: z.string(),
	field: z.string().nullable(),
	...names,
	definition_en: z.string(),
	group_name_vi: z.string(),
	group_name_en: z.string()
});
export type IssueNames = z.infer<typeof issueRowSchema>;
const codeRowSchema = z.object({
	/** field, channel, kind, status, area_type, owner_type or initiative_status */
	list: z.string(),
	code: z.string(),
	...names,
	class: z.string().nullable(),
	position: z.int()
});
export type CodeNames = z.infer<typeof codeRowSchema>;

/** Names of everything that a code on a page may mean. */
export interface Dimensions {
	provinces: readonly ProvinceNames[];
	issues: readonly IssueNames[];
	codes: readonly CodeNames[];
}

const shared = {
	relations: [],
	params: z.object({}),
	definition: { vi: 'Tên gọi trong danh mục.', en: 'Names in the reference lists.' }
};
export const provinceNamesQuestion = defineQuestion({
	...shared,
	name: 'province-names',
	sql: provinceSql,
	row: provinceRowSchema
});
export const issueNamesQuestion = defineQuestion({
	...shared,
	name: 'issue-names',
	sql: issueSql,
	row: issueRowSchema
});
export const codeNamesQuestion = defineQuestion({
	...shared,
	name: 'code-names',
	sql: codeSql,
	row: codeRowSchema
});

/** The names of provinces, issues and short code lists; the same for every viewer. */
export async function dimensions(warehouse: Warehouse, viewer: Viewer): Promise<Dimensions> {
	const [provinces, issues, codes] = await Promise.all([
		warehouse.ask(provinceNamesQuestion, viewer, {}),
		warehouse.ask(issueNamesQuestion, viewer, {}),
		warehouse.ask(codeNamesQuestion, viewer, {})
	]);
	return { provinces, issues, codes };
}
