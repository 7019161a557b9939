import type { Province } from '#lib/domain/place.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { fold } from '#lib/text/fold.ts';
import { codeRows } from './code-rows.ts';
import { communeRows } from './commune-rows.ts';
import { readAdjacency } from './read-adjacency.ts';
import { readClosingReasons } from './read-closing-reasons.ts';
import { readCommunePoints } from './read-commune-points.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readHolidays } from './read-holidays.ts';
import { readTaxonomy } from './read-taxonomy.ts';
import { readWorkingTime } from './read-working-time.ts';
import type { IssueRow, ProvinceRow, ReferenceTables } from './reference-tables.ts';

const provinceRow = (province: Province): ProvinceRow => ({
	code: province.code,
	name: province.name,
	full_name: province.full_name,
	name_en: province.name_en,
	full_name_en: province.full_name_en,
	name_folded: fold(province.full_name),
	commune_count: province.communes
});

const issueRow = (leaf: Taxonomy['leaves'][number]): IssueRow => ({
	issue: leaf.id,
	issue_group: leaf.group,
	field: leaf.default_field,
	name_vi: leaf.vi,
	name_en: leaf.en,
	definition_en: leaf.definition_en
});

/**
 * Everything that a snapshot needs to know besides facts. `dir` is the reference folder.
 * Throws `UnreadableReference` when a file is missing, malformed or does not fit the others.
 */
export function readReferenceTables(dir: string): ReferenceTables {
	const gazetteer = readGazetteer(dir);
	const taxonomy = readTaxonomy(dir);
	const newYears = readHolidays(dir).filter((holiday) => holiday.holiday_id === 'tet_1');
	return {
		provinces: gazetteer.provinces.map(provinceRow),
		communes: communeRows(gazetteer, readCommunePoints(dir)),
		issues: taxonomy.leaves.map(issueRow),
		issue_groups: taxonomy.groups.map(({ id, vi, en }) => ({
			issue_group: id,
			name_vi: vi,
			name_en: en
		})),
		codes: [...codeRows(taxonomy), ...readClosingReasons(dir)],
		tet: newYears.map(({ on_date }) => ({ year: Number(on_date.slice(0, 4)), first_day: on_date })),
		deadlines: readDeadlines(dir),
		working_time: readWorkingTime(dir),
		neighbours: readAdjacency(dir).communes
	};
}
