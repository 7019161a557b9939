import { join } from 'node:path';
import {
	communeSchema,
	formerNameSchema,
	oldUnitSchema,
	provinceSchema,
	type Gazetteer
} from '#lib/domain/place.ts';
import { checkGazetteer } from './check-gazetteer.ts';
import { readTable } from './read-table.ts';
import { UnreadableReference } from './unreadable-reference.ts';

/**
 * Six rows are land of a district outside its communes. They are no units: five islands have the
 * name of the special zone that they became, and "Kim Sơn" must not mean the one commune of its shore.
 */
const isUnit = (row: Record<string, string>) => row.old_type !== 'huyen_only';

/**
 * The 34 provinces, 3,321 communes, the units before the reform and the names before 2023–24.
 * `dir` is the reference folder (`data/reference`). Throws `UnreadableReference` when a row is
 * malformed or the tables do not fit together.
 */
export function readGazetteer(dir: string): Gazetteer {
	const table = (name: string) => join(dir, 'gazetteer', name);
	const gazetteer: Gazetteer = {
		provinces: readTable(table('provinces.csv'), provinceSchema),
		communes: readTable(table('communes.csv'), communeSchema),
		old_units: readTable(table('old_units.csv'), oldUnitSchema, isUnit),
		former_names: readTable(table('former_names_2023_24.csv'), formerNameSchema)
	};
	const [problem] = checkGazetteer(gazetteer);
	if (problem)
		throw new UnreadableReference({
			vi: `Các bảng địa danh trong ${table('')} không khớp nhau: ${problem} Hãy sửa bảng đó.`,
			en: `The tables of ${table('')} do not fit together: ${problem} Correct that table.`
		});
	return gazetteer;
}
