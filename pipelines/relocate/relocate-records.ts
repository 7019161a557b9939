import type { PlaceIndex } from '#lib/text/places/build-place-index.ts';
import { MERGE_PLANS } from '../store/merge-plan.ts';
import { openWriter } from '../store/open-writer.ts';
import { readSql } from '../store/read-sql.ts';
import { askRows, runScript } from '../store/run-script.ts';
import type { WorkStore } from '../store/work-store.ts';
import { byCode } from './relocate-place.ts';

const PLACED = [
	'initiative',
	'outcome',
	'consultation',
	'contribution',
	'dialogue',
	'inspection'
] as const;

interface PlacedRecord {
	record_key: string;
	province_code: string | null;
	commune_code: string | null;
}

/** Gives the records of one kind their present units. A unit that is gone leaves the province. */
async function relocateOne(
	{ connection }: WorkStore,
	index: PlaceIndex,
	entity: (typeof PLACED)[number]
): Promise<number> {
	const { table, key } = MERGE_PLANS[entity];
	const records = await askRows<PlacedRecord>(
		connection,
		`stored-record-places of ${table}`,
		readSql('sql/stored-record-places.sql', { table, key })
	);
	const moved = records.flatMap(({ record_key, ...stored }) => {
		const { commune_code, province_code } = byCode(
			index,
			stored.commune_code,
			stored.province_code
		);
		const isSame = commune_code === stored.commune_code && province_code === stored.province_code;
		return isSame ? [] : [{ record_key, commune_code, province_code, place_reason: null }];
	});
	if (moved.length === 0) return 0;
	await runScript(connection, 'relocated', readSql('sql/relocated.sql'));
	const writer = await openWriter(connection, 'temp', 'relocated');
	writer.append(moved);
	writer.close();
	const sql = readSql('sql/relocate-records.sql', { table, key });
	await runScript(connection, `relocate-records of ${table}`, sql);
	return moved.length;
}

/** Places initiatives and what belongs to them anew. @returns how many changed */
export async function relocateRecords(store: WorkStore, index: PlaceIndex): Promise<number> {
	let changed = 0;
	for (const entity of PLACED) changed += await relocateOne(store, index, entity);
	return changed;
}
