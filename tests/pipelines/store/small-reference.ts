import { CHANNELS } from '#lib/domain/channel.ts';
import { INITIATIVE_STATUSES } from '#lib/domain/initiative.ts';
import { KINDS } from '#lib/domain/kind.ts';
import { STATUS_CLASS } from '#lib/domain/status.ts';
import { FIELDS } from '#lib/domain/taxonomy.ts';
import { readDeadlines } from '#lib/server/reference/read-deadlines.ts';
import { readClosingReasons } from '#lib/server/reference/read-closing-reasons.ts';
import { readWorkingTime } from '#lib/server/reference/read-working-time.ts';
import type { CodeList, ReferenceTables } from '#lib/server/reference/reference-tables.ts';

const dir = new URL('../../../data/reference', import.meta.url).pathname;
const names = (name: string) => ({ name, full_name: name, name_en: name, full_name_en: name });

const codes = (
	list: CodeList,
	entries: readonly (readonly [code: string, group: string | null])[]
) =>
	entries.map(([code, group], position) => ({
		list,
		code,
		name_vi: code,
		name_en: code,
		class: group,
		position
	}));
const classless = (list: CodeList, all: readonly string[]) =>
	codes(
		list,
		all.map((code) => [code, null])
	);

/** One province, one commune, one issue; every code list; the real deadlines. Quick to publish. */
export const reference: ReferenceTables = {
	provinces: [
		{ code: '40', ...names('Nghệ An'), name_folded: 'nghe an', commune_count: 1 },
		{ code: '01', ...names('Hà Nội'), name_folded: 'ha noi', commune_count: 0 }
	],
	communes: [
		{
			code: '16702',
			province_code: '40',
			...names('Vinh Hưng'),
			name_folded: 'vinh hung',
			type: 'phuong',
			longitude: 105.7,
			latitude: 18.7,
			predecessors: ['Xã Hưng Đông']
		}
	],
	issues: [
		...['env.waste', 'env.water'].map((issue) => ({
			issue,
			issue_group: 'env',
			field: null,
			name_vi: issue,
			name_en: issue,
			definition_en: issue
		}))
	],
	issue_groups: [{ issue_group: 'env', name_vi: 'Môi trường', name_en: 'Environment' }],
	codes: [
		...codes('status', Object.entries(STATUS_CLASS)),
		...classless('channel', CHANNELS),
		...classless('kind', KINDS),
		...classless('field', FIELDS),
		...classless('initiative_status', INITIATIVE_STATUSES),
		...readClosingReasons(dir)
	],
	tet: [{ year: 2025, first_day: '2025-01-29' }],
	deadlines: readDeadlines(dir),
	working_time: readWorkingTime(dir),
	neighbours: new Map()
};
